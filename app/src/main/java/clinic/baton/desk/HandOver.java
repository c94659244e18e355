package clinic.baton.desk;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/** Handing over at the end of a shift or for lunch. */
public sealed interface HandOver {
    /**
     * Offers what the caller has to whoever comes next. Until they accept a piece, it stays with the caller.
     *
     * @param prompts keys of prompts that the caller has
     * @param parked calls and work of the caller's
     * @param words what else to know; blank for nothing
     */
    record Offer(List<Piece> prompts, List<Piece> parked, String words) implements HandOver, Command<Nothing> {
        /** Keeps the lists from changing. */
        public Offer {
            prompts = List.copyOf(prompts);
            parked = List.copyOf(parked);
        }
    }

    /**
     * A piece of what is handed over.
     *
     * @param ref the prompt's key or the parked row's id
     * @param what what it is about, in words without a patient's name
     */
    record Piece(String ref, String what) {}

    /**
     * Accepts one piece: a prompt or a call is the caller's from now on.
     *
     * @param id the piece
     */
    record Accept(UUID id) implements HandOver, Command<Handed> {}

    /**
     * Takes one piece back before anybody accepted it.
     *
     * @param id the piece
     */
    record Withdraw(UUID id) implements HandOver, Command<Handed> {}
}
