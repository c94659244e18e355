package clinic.baton.desk.internal;

import clinic.baton.desk.CallCommand;
import clinic.baton.desk.DeskRefusal;
import clinic.baton.desk.Parked;
import clinic.baton.desk.ParkedChanged;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all use cases of calls have in common.
 *
 * @param command the command's class
 * @param permission what it takes
 * @param doing the rule
 */
record CallDoing<C extends CallCommand>(Class<C> command, Permission permission, Doing<C> doing)
        implements UseCase<C, Parked> {
    /** What a command does to a call that stands as it stands; nothing stands before a new one. */
    @FunctionalInterface
    interface Doing<C> {
        Outcome<Change> to(C command, Optional<Parked> before, Writing writing);
    }

    /** How it stands then, and how that is called on the record. */
    record Change(String how, Parked after) {}

    @Override
    public About<C, Parked> about() {
        return new About<>(command, Parked.class, permission, List.of(ParkedChanged.class));
    }

    @Override
    public List<String> locks(C about) {
        return List.of("subject:" + about.id());
    }

    @Override
    public Outcome<Parked> perform(C about, Writing writing) {
        Optional<Parked> before = ParkedRows.find(writing, about.id());
        return switch (doing.to(about, before, writing)) {
            case Outcome.Done<Change>(Change change) -> {
                ParkedRows.write(writing, change.after());
                writing.record(new ParkedChanged(change.how(), before.orElse(null), change.after()));
                yield Outcome.done(change.after());
            }
            case Outcome.Refused<Change>(var reasons) -> Outcome.refused(reasons);
        };
    }

    static <C extends CallCommand> CallDoing<C> conduct(Class<C> command, Doing<C> doing) {
        return new CallDoing<>(command, Permission.CONDUCT, doing);
    }

    /** The rule for what stands already and hasn't ended. */
    static <C> Doing<C> standing(Standing<C> rule) {
        return (command, before, writing) -> {
            if (before.isEmpty()) {
                return Outcome.refused(DeskRefusal.UNKNOWN_CALL.refuse());
            }
            return before.get().ended()
                    ? Outcome.refused(DeskRefusal.CALL_ENDED.refuse())
                    : rule.to(command, before.get(), writing);
        };
    }

    /** What a command does to a call that hasn't ended. */
    @FunctionalInterface
    interface Standing<C> {
        Outcome<Change> to(C command, Parked before, Writing writing);
    }

    static Map<String, String> who(Parked parked) {
        return Map.of("who", parked.by().name());
    }
}
