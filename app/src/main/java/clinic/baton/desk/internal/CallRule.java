package clinic.baton.desk.internal;

import clinic.baton.desk.CallCommand.NoteCall;
import clinic.baton.desk.CallCommand.ParkWork;
import clinic.baton.desk.CallCommand.Then;
import clinic.baton.desk.DeskRefusal;
import clinic.baton.desk.Parked;
import clinic.baton.desk.Parked.By;
import clinic.baton.desk.Parked.Call;
import clinic.baton.desk.Parked.End;
import clinic.baton.desk.Parked.Outcome;
import clinic.baton.desk.Parked.Work;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Caller;
import clinic.baton.record.Writing;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What may be done with calls and parked work, and how they stand then. */
record CallRule(Caller caller, Instant now) {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 4_000;
    private static final int LONGEST_DRAFT = 100_000;

    static CallRule in(Writing writing) {
        return new CallRule(writing.caller(), writing.now());
    }

    By me() {
        return new By(caller.id(), caller.name());
    }

    Parked begun(UUID id) {
        return new Parked(id, me(), now, false, Call.NEW, null, null, 0);
    }

    Parked noted(Parked before, NoteCall note) {
        Call was = before.call() == null ? Call.NEW : before.call();
        Call call = new Call(
                note.caller().strip(),
                note.number().strip(),
                note.about().strip(),
                was.patient(),
                note.note().strip(),
                note.then() == Then.FLAG ? now : was.flagged());
        Parked after = before.noted(call);
        return switch (note.then()) {
            case GOES_ON, FLAG -> after.held() ? after.held(false, me(), now).version(after.version()) : after;
            case HOLD ->
                after.held(true, me(), after.held() ? after.since() : now).version(after.version());
            case KEEP -> after.ended(new End(Outcome.KEPT, now, caller.id())).version(after.version());
            case DROP -> after.ended(new End(Outcome.DROPPED, now, caller.id())).version(after.version());
        };
    }

    Parked parked(ParkWork work) {
        return new Parked(
                work.id(),
                me(),
                now,
                true,
                null,
                new Work(work.what().strip(), work.page(), work.panel(), work.draft()),
                null,
                1);
    }

    Parked takenUp(Parked before) {
        return before.work() == null
                ? before.held(false, me(), now)
                : before.ended(new End(Outcome.RESUMED, now, caller.id()));
    }

    static Optional<Refusal> tooLong(NoteCall note) {
        if (longer(note.caller()) || longer(note.number()) || longer(note.about())) {
            return Optional.of(DeskRefusal.TOO_LONG.of("caller", limit(LONGEST_LINE)));
        }
        return note.note().length() > LONGEST_NOTE
                ? Optional.of(DeskRefusal.TOO_LONG.of("note", limit(LONGEST_NOTE)))
                : Optional.empty();
    }

    /** Only pages of the caller's own practice are kept to go back to. */
    Optional<Refusal> wrong(ParkWork work) {
        String root = "/p/" + caller.practice() + "/";
        boolean ours = work.page().startsWith(root)
                && (work.panel().isEmpty() || work.panel().startsWith(root));
        if (!ours) {
            return Optional.of(DeskRefusal.NOT_A_PAGE.refuse());
        }
        return work.draft().length() > LONGEST_DRAFT || work.what().length() > LONGEST_LINE
                ? Optional.of(DeskRefusal.TOO_LONG.of("draft", limit(LONGEST_DRAFT)))
                : Optional.empty();
    }

    private static boolean longer(String line) {
        return line.length() > LONGEST_LINE;
    }

    private static Map<String, String> limit(int most) {
        return Map.of("most", String.valueOf(most));
    }
}
