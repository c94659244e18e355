package clinic.baton.alerts;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/** Something done about a red flag. */
public sealed interface FlagCommand extends Command<Nothing> {
    /** Which. */
    UUID flag();

    /**
     * Nobody has taken it in time: the next is paged, then everybody.
     *
     * @param flag which
     */
    record ClimbRung(UUID flag) implements FlagCommand {}

    /**
     * Where they are, said back to them.
     *
     * @param flag which
     * @param place where
     * @param callback the number to call back; may be blank
     */
    record ConfirmPlace(UUID flag, String place, String callback) implements FlagCommand {}

    /**
     * Somebody called emergency services.
     *
     * @param flag which
     */
    record CallServices(UUID flag) implements FlagCommand {}

    /**
     * The caller stays with the person, or on the line.
     *
     * @param flag which
     */
    record StayWith(UUID flag) implements FlagCommand {}

    /**
     * The person was handed over by name, and whoever stayed was still there.
     *
     * @param flag which
     * @param to to whom
     */
    record HandPersonOver(UUID flag, RedFlag.To to) implements FlagCommand {}

    /**
     * A nurse or provider has it.
     *
     * @param flag which
     */
    record TakeFlag(UUID flag) implements FlagCommand {}

    /**
     * A nurse or provider says how it goes on. Nobody at the desk can.
     *
     * @param flag which
     * @param disposition how
     * @param scale ESI or CTAS; blank for none
     * @param acuity 1 to 5 on it; 0 for none
     * @param vitals what was measured
     * @param note a word on it; may be blank
     * @param recheckMinutes when somebody looks again, 1 to 240; 0 for never
     */
    record Decide(
            UUID flag,
            RedFlag.Disposition disposition,
            String scale,
            int acuity,
            Vitals vitals,
            String note,
            int recheckMinutes)
            implements FlagCommand {}

    /**
     * A nurse or provider ends it.
     *
     * @param flag which
     * @param note why; may be blank once a disposition stands
     */
    record EndFlag(UUID flag, String note) implements FlagCommand {}
}
