package clinic.baton.messages.web;

import clinic.baton.access.Members;
import clinic.baton.access.Role;
import clinic.baton.messages.MessageThread;
import clinic.baton.messages.MessageThreads;
import clinic.baton.messages.Pool;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws inboxes: what waits for somebody is what is theirs, their pools', and what climbed to them. */
@Component
class InboxPages {
    private final MessageThreads threads;
    private final Members members;
    private final Patients patients;
    private final Clocks clocks;

    InboxPages(MessageThreads threads, Members members, Patients patients, Clocks clocks) {
        this.threads = threads;
        this.members = members;
        this.patients = patients;
        this.clocks = clocks;
    }

    InboxPage of(Caller caller, String show) {
        Instant now = clocks.of(caller.practice()).now();
        List<MessageThread> open = threads.open(caller.practice());
        Predicate<MessageThread> mine = mine(caller);
        Predicate<MessageThread> waits = t -> t.waits() && !t.rests(now);
        List<MessageThread> shown = switch (show) {
            case "waiting" -> open.stream().filter(waits).toList();
            case "all" -> open;
            case "done" -> threads.done(caller.practice());
            default -> open.stream().filter(mine.and(waits)).toList();
        };
        return new InboxPage(
                show,
                rows(caller, shown, now),
                (int) open.stream().filter(mine.and(waits)).count(),
                (int) open.stream().filter(waits).count());
    }

    /** How many wait for somebody, and whether one of them can't. */
    List<MessageThread> waitingFor(Caller caller) {
        Instant now = clocks.of(caller.practice()).now();
        Predicate<MessageThread> mine = mine(caller);
        return threads.open(caller.practice()).stream()
                .filter(t -> t.waits() && !t.rests(now) && mine.test(t))
                .toList();
    }

    private Predicate<MessageThread> mine(Caller caller) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        members.of(caller.practice()).stream()
                .filter(m -> m.person().equals(caller.id()) && m.ended() == null)
                .forEach(m -> roles.addAll(m.roles()));
        return t -> {
            Pool pool = t.owner().pool();
            MessageThread.By taken = t.taken();
            return Objects.equals(t.owner().person(), caller.id())
                    || (pool != null && pool.has(roles))
                    || t.ladder().with().contains(caller.name())
                    || (taken != null && Objects.equals(taken.person(), caller.id()));
        };
    }

    private List<InboxPage.Row> rows(Caller caller, List<MessageThread> shown, Instant now) {
        Map<UUID, PatientName> names = patients.named(
                caller.practice(),
                shown.stream()
                        .map(MessageThread::patient)
                        .filter(Objects::nonNull)
                        .toList());
        Set<UUID> read = caller.id() == null ? Set.of() : new HashSet<>(threads.read(caller.practice(), caller.id()));
        return shown.stream()
                .map(t -> new InboxPage.Row(
                        t,
                        about(t, names),
                        t.done() == null && !read.contains(t.id()),
                        t.waits() && t.due().isBefore(now),
                        t.waits() ? t.due() : null))
                .toList();
    }

    static Phrase about(MessageThread thread, Map<UUID, PatientName> names) {
        PatientName name = thread.patient() == null ? null : names.get(thread.patient());
        return name == null ? Phrase.of("") : Phrase.of(name.onScreen());
    }

    /** Everybody a thread can be given to, pools first. */
    List<Choice> owners(Caller caller) {
        return Stream.concat(
                        Arrays.stream(Pool.values()).map(p -> new Choice("pool:" + p.code(), p.words())),
                        people(caller).stream().map(c -> new Choice("person:" + c.value(), c.label())))
                .toList();
    }

    /** Everybody who can have a message. */
    List<Choice> people(Caller caller) {
        return members.of(caller.practice()).stream()
                .filter(m -> m.ended() == null)
                .filter(m -> Role.all(m.roles()).contains(clinic.baton.kernel.Permission.MESSAGE))
                .map(m -> new Choice(m.person().toString(), m.name()))
                .toList();
    }
}
