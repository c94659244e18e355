package clinic.baton.flow.internal;

import clinic.baton.flow.ArrivalClock;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.flow.Limits;
import clinic.baton.flow.Stage;
import clinic.baton.flow.VisitButtons;
import clinic.baton.practice.Hours;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the people in the building need. */
final class PeoplePrompts {
    private PeoplePrompts() {}

    static List<Prompt> of(Asking asking) {
        List<Prompt> prompts = new ArrayList<>();
        for (Encounter visit : asking.day().here()) {
            Stream.of(
                            flagged(asking, visit).stream(),
                            nobodyTold(asking, visit).stream(),
                            tooLong(asking, visit).stream(),
                            noPlan(asking, visit).stream(),
                            stillHere(asking, visit).stream())
                    .flatMap(s -> s)
                    .forEach(prompts::add);
        }
        return prompts;
    }

    private static List<Prompt> flagged(Asking asking, Encounter visit) {
        boolean cared = visit.stage() == Stage.WITH_NURSE || visit.stage() == Stage.WITH_PROVIDER;
        List<Prompt> prompts = new ArrayList<>();
        for (Flag flag : visit.flags()) {
            if (flag == Flag.FETCH || (flag.bodily() && cared)) {
                continue;
            }
            Button settled = asking.buttons().flag(visit, flag, false, "Settled");
            Button nurse = asking.buttons().step(visit, Stage.WITH_NURSE);
            Prompt.Draft draft = Prompt.about(
                            "flag-" + visit.id() + "-" + flag.code(),
                            flag.bodily() ? Tier.LIFE : Tier.CLINICAL,
                            asking.who(visit.patient()).hush(" " + verb(flag) + flag.words()))
                    .because(asking.plan(visit))
                    .because("code " + visit.callCode() + " · " + place(asking, visit))
                    .because("here " + asking.minutesSince(visit.arrivedAt()) + " min");
            prompts.add(
                    flag.bodily()
                            ? draft.or(settled).settledBy(Asking.oneHere(asking.now(), 0.5), nurse)
                            : draft.or(nurse).settledBy(Asking.oneHere(asking.now(), 2), settled));
        }
        return prompts;
    }

    private static String verb(Flag flag) {
        return flag == Flag.FEELS_WORSE ? "" : "is ";
    }

    private static String place(Asking asking, Encounter visit) {
        return visit.room() == null
                ? visit.stage().words().toLowerCase(Locale.ROOT)
                : asking.day().roomName(visit.room());
    }

    /** Only after five minutes, and never before the appointment, unless something was seen. */
    private static Optional<Prompt> nobodyTold(Asking asking, Encounter visit) {
        if (visit.nurseTold() != null || !Asking.LOBBY.contains(visit.stage())) {
            return Optional.empty();
        }
        Instant from = ArrivalClock.desk(visit);
        if (!asking.past(from)) {
            return Optional.empty();
        }
        return Optional.of(Prompt.about(
                        "told-" + visit.id(),
                        Tier.WAITING,
                        Phrase.of("Tell the nurse: ")
                                .and(asking.day().name(visit.patient()))
                                .and(" is here"))
                .because("arrived " + asking.time(visit.arrivedAt()) + ", nobody has acknowledged it")
                .because(asking.plan(visit))
                .at(Station.WINDOW)
                .settledBy(
                        Asking.oneHere(from.plus(Limits.NURSE), 0.5),
                        asking.buttons().nurseTold(visit)));
    }

    /** Past the limit of its stage; once more each time the limit passes again, so that nobody is put off for good. */
    private static Optional<Prompt> tooLong(Asking asking, Encounter visit) {
        Optional<Duration> limit = Limits.of(visit.stage());
        boolean flaggedAnyway = visit.flags().stream().anyMatch(Flag::bodily);
        Instant since =
                visit.stage().waits() ? visit.waitsSince() : visit.stay().since();
        if (limit.isEmpty() || flaggedAnyway || !asking.past(since.plus(limit.get()))) {
            return Optional.empty();
        }
        long minutes = asking.minutesSince(since);
        long times = minutes / limit.get().toMinutes();
        String key = "long-" + visit.id() + "-" + visit.stay().passage() + "-" + times;
        return Optional.of(Prompt.about(
                        key,
                        Tier.WAITING,
                        asking.who(visit.patient()).and(": " + stage(visit.stage()) + " for " + minutes + " min"))
                .because(
                        "limit " + limit.get().toMinutes() + " min" + (times > 1 ? ", passed " + times + " times" : ""))
                .because(asking.plan(visit))
                .or(asking.buttons().open(visit, "More"))
                .at(visit.stage() == Stage.CHECK_OUT ? Station.CHECK_OUT : Station.WINDOW)
                .settledBy(Asking.oneHere(since.plus(limit.get()), 1), settles(asking, visit, key)));
    }

    /** Where there is no room to take them to, going to them is what helps. */
    private static Button settles(Asking asking, Encounter visit, String key) {
        VisitButtons buttons = asking.buttons();
        if (!visit.stage().waits()) {
            return buttons.step(visit, visit.stage().usual().getFirst());
        }
        return asking.day()
                .roomFor(visit, asking.now())
                .map(room -> buttons.room(visit, room))
                .orElseGet(() -> buttons.done(key, "Spoke to them"));
    }

    private static String stage(Stage stage) {
        return switch (stage) {
            case ARRIVED -> "not checked in";
            case CHECKED_IN, WAITING -> "waiting";
            case ROOMED -> "alone in the room";
            case READY -> "ready and not seen";
            case WITH_NURSE -> "with the nurse";
            case WITH_PROVIDER -> "with the provider";
            case OBSERVATION -> "observed";
            case TESTING -> "in the lab";
            case CHECK_OUT -> "checking out";
            case DEPARTED, LEFT_WITHOUT_BEING_SEEN -> "gone";
        };
    }

    private static Optional<Prompt> noPlan(Asking asking, Encounter visit) {
        if (visit.purpose().visitType() != null) {
            return Optional.empty();
        }
        String reason = visit.purpose().reason();
        Prompt.Draft draft = Prompt.about(
                        "plan-" + visit.id(),
                        Tier.TODAY,
                        Phrase.of("Decide what ")
                                .and(asking.day().name(visit.patient()))
                                .and(" is here for"))
                .because("walked in at " + asking.time(visit.arrivedAt()))
                .at(Station.WINDOW);
        if (reason != null) {
            draft.because(Phrase.of("").hush("“" + reason + "”"));
        }
        return Optional.of(draft.settledBy(
                Asking.oneHere(visit.arrivedAt().plus(Limits.GRACE), 2),
                asking.buttons().open(visit, "Decide")));
    }

    /** After closing, or on a later day, somebody is still marked as here. */
    private static Optional<Prompt> stillHere(Asking asking, Encounter visit) {
        Instant closes = closes(asking, visit);
        if (!asking.past(closes)) {
            return Optional.empty();
        }
        return Optional.of(Prompt.about(
                        "closing-" + visit.id(),
                        Tier.TODAY,
                        asking.who(visit.patient()).and(" is still marked as here"))
                .because("closed at " + asking.time(closes))
                .because(visit.stage().words() + " since "
                        + asking.time(visit.stay().since()))
                .or(asking.buttons().open(visit, "More"))
                .at(Station.CHECK_OUT)
                .settledBy(
                        Urgency.due(closes.plus(Limits.GRACE), 1).people(1, 0),
                        asking.buttons().step(visit, Stage.DEPARTED)));
    }

    private static Instant closes(Asking asking, Encounter visit) {
        LocalTime until = asking
                .day()
                .clinic()
                .open(visit.purpose().site(), visit.date().getDayOfWeek())
                .stream()
                .map(Hours::until)
                .max(Comparator.naturalOrder())
                .orElse(LocalTime.of(23, 0));
        return visit.date().atTime(until).atZone(asking.day().clinic().zone()).toInstant();
    }
}
