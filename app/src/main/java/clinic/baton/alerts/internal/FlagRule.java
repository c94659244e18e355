package clinic.baton.alerts.internal;

import clinic.baton.alerts.AlertsRefusal;
import clinic.baton.alerts.FlagCommand;
import clinic.baton.alerts.RedFlag;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What may be done about a flag as it stands. */
final class FlagRule {
    private static final int LONGEST = 500;
    private static final int LONGEST_RECHECK = 240;

    private FlagRule() {}

    /** Why not; empty when it may be done. */
    static Optional<Refusal> wrong(FlagCommand command, RedFlag flag, Caller caller) {
        if (!flag.open() && !(command instanceof FlagCommand.ClimbRung)) {
            return Optional.of(AlertsRefusal.FLAG_ENDED.refuse());
        }
        return switch (command) {
            case FlagCommand.ConfirmPlace place -> place(place);
            case FlagCommand.TakeFlag take -> taken(flag, caller);
            case FlagCommand.Decide decide -> decide(decide);
            case FlagCommand.EndFlag end -> end(end, flag);
            case FlagCommand.ClimbRung climb -> Optional.empty();
            case FlagCommand.CallServices call -> Optional.empty();
            case FlagCommand.StayWith stay -> Optional.empty();
            case FlagCommand.HandPersonOver over -> Optional.empty();
        };
    }

    private static Optional<Refusal> place(FlagCommand.ConfirmPlace place) {
        if (place.place().isBlank()) {
            return Optional.of(AlertsRefusal.PLACE_MISSING.of("place"));
        }
        return tooLong("place", place.place() + place.callback());
    }

    private static Optional<Refusal> taken(RedFlag flag, Caller caller) {
        RedFlag.By taken = flag.taken();
        return taken == null || Objects.equals(taken.person(), caller.id())
                ? Optional.empty()
                : Optional.of(AlertsRefusal.FLAG_TAKEN.refuse(Map.of("who", taken.name())));
    }

    private static Optional<Refusal> decide(FlagCommand.Decide decide) {
        List<String> impossible = decide.vitals().impossible();
        if (!impossible.isEmpty()) {
            return Optional.of(AlertsRefusal.VITALS_IMPOSSIBLE.of(
                    impossible.getFirst(), Map.of("which", String.join(", ", impossible))));
        }
        boolean scaled = decide.scale().equals("ESI") || decide.scale().equals("CTAS");
        boolean unscaled = decide.scale().isBlank() && decide.acuity() == 0;
        if (!unscaled && !(scaled && decide.acuity() >= 1 && decide.acuity() <= 5)) {
            return Optional.of(AlertsRefusal.ACUITY_WRONG.of("acuity"));
        }
        if (decide.recheckMinutes() < 0 || decide.recheckMinutes() > LONGEST_RECHECK) {
            return Optional.of(AlertsRefusal.RECHECK_WRONG.of("recheck", Map.of("most", "" + LONGEST_RECHECK)));
        }
        return tooLong("note", decide.note());
    }

    private static Optional<Refusal> end(FlagCommand.EndFlag end, RedFlag flag) {
        if (flag.question().suicidal() && flag.handed() == null) {
            return Optional.of(AlertsRefusal.NOT_HANDED_OVER.refuse());
        }
        return flag.decided() == null && end.note().isBlank()
                ? Optional.of(AlertsRefusal.REASON_MISSING.of("note"))
                : tooLong("note", end.note());
    }

    private static Optional<Refusal> tooLong(String field, String text) {
        return text.length() > LONGEST
                ? Optional.of(AlertsRefusal.TEXT_TOO_LONG.of(field, Map.of("limit", Integer.toString(LONGEST))))
                : Optional.empty();
    }

    /** Whether nobody has to look again after a disposition: the person is others' by then. */
    static boolean ends(FlagCommand.Decide decide) {
        boolean elsewhere = decide.disposition() == RedFlag.Disposition.ELSEWHERE
                || decide.disposition() == RedFlag.Disposition.EMERGENCY_SERVICES;
        return !elsewhere && decide.recheckMinutes() == 0;
    }

    static Duration recheck(FlagCommand.Decide decide) {
        return Duration.ofMinutes(decide.recheckMinutes());
    }
}
