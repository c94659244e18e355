package clinic.baton.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A telephone call, or work that was put aside for one.
 *
 * @param id which
 * @param by who is at it, or was last
 * @param since since when it waits or goes on, in the practice's time
 * @param held whether it waits; otherwise somebody is at it
 * @param call the call; null for work
 * @param work the work; null for a call
 * @param end how it ended; null while it hasn't
 * @param version grows by one with each change
 */
public record Parked(
        UUID id,
        By by,
        Instant since,
        boolean held,
        @Nullable Call call,
        @Nullable Work work,
        @Nullable End end,
        int version) {
    /** Somebody of the desk; without an id, Baton itself. */
    public record By(@Nullable UUID person, String name) {}

    /**
     * A call.
     *
     * @param caller who calls
     * @param number from where
     * @param about whom it is about, as they said
     * @param patient whose record it is; null until two identifiers fitted
     * @param note what was said
     * @param flagged since when a red flag waits for a nurse; null for none
     */
    public record Call(
            String caller,
            String number,
            String about,
            @Nullable UUID patient,
            String note,
            @Nullable Instant flagged) {
        /** A call of which nothing is known yet. */
        public static final Call NEW = new Call("", "", "", null, "", null);

        /** The same, about a record. */
        public Call about(UUID record) {
            return new Call(caller, number, about, record, note, flagged);
        }

        /** The same, with the flag up or down. */
        public Call flag(@Nullable Instant at) {
            return new Call(caller, number, about, patient, note, at);
        }
    }

    /**
     * Work put aside.
     *
     * @param what what was being done, in words
     * @param page the page it was done on
     * @param panel the address in the side panel; blank for none
     * @param draft what was typed, as JSON that only the page itself reads
     */
    public record Work(String what, String page, String panel, String draft) {}

    /** How it ended. */
    public enum Outcome {
        /** The note is kept. */
        KEPT,
        /** Thrown away. */
        DROPPED,
        /** The work goes on. */
        RESUMED
    }

    /** Its end. */
    public record End(Outcome outcome, Instant at, @Nullable UUID by) {}

    /** Whether it has ended. */
    public boolean ended() {
        return end != null;
    }

    /** The patient it is about, if that is known. */
    public @Nullable UUID patient() {
        return call == null ? null : call.patient();
    }

    /** The same in somebody's hands or waiting, one version on. */
    public Parked held(boolean waits, By person, Instant from) {
        return new Parked(id, person, from, waits, call, work, end, version + 1);
    }

    /** The same with another call note, one version on. */
    public Parked noted(Call other) {
        return new Parked(id, by, since, held, other, work, end, version + 1);
    }

    /** The same, ended, one version on. */
    public Parked ended(@Nullable End how) {
        return new Parked(id, by, since, held, call, work, how, version + 1);
    }

    /** The same with another version. */
    public Parked version(int number) {
        return new Parked(id, by, since, held, call, work, end, number);
    }
}
