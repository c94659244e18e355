package clinic.baton.desk.web;

import clinic.baton.desk.web.BoardCard.Limit;
import clinic.baton.desk.web.BoardCard.Moved;
import clinic.baton.desk.web.BoardCard.Next;
import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.flow.Limits;
import clinic.baton.flow.Stage;
import clinic.baton.flow.StageKeys;
import clinic.baton.flow.VisitButtons;
import clinic.baton.flow.VisitTags;
import clinic.baton.forecast.Outlook;
import clinic.baton.forecast.WaitLine;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.VisitType;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the cards of a day.
 *
 * @param day the day
 * @param by what the Board goes by
 * @param movers names of those who moved somebody
 * @param outlook what is expected of the rest of the day
 */
record BoardCards(Day day, BoardBy by, Map<UUID, String> movers, Outlook outlook) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    BoardCard card(Encounter visit) {
        UUID provider = visit.purpose().practitioner();
        return new BoardCard(
                visit.id(),
                visit.version(),
                visit.stage(),
                visit.callCode(),
                day.name(visit.patient()),
                "/p/" + day.clinic().id() + "/visits/" + visit.id(),
                visit.stay().since(),
                limit(visit),
                detail(visit),
                new VisitTags(day).of(visit, by.tellsStage(visit.stage())),
                provider == null ? "" : provider.toString(),
                visit.flags().stream().map(Flag::code).collect(Collectors.joining(" ")),
                moved(visit),
                WaitLine.of(outlook, visit.id(), day.clinic().zone()),
                steps(visit));
    }

    /** A wait that began before the appointment counts from the appointment; a provider has the visit's planned minutes. */
    private Limit limit(Encounter visit) {
        if (visit.stage() == Stage.WITH_PROVIDER) {
            int planned = day.type(visit).map(VisitType::minutes).orElse(0);
            int over = planned + (int) Limits.OVERRUN.toMinutes();
            return planned == 0 ? new Limit(0, 0, "") : new Limit(planned, over, "over its " + planned + " min");
        }
        Instant counts =
                visit.stage().waits() ? visit.waitsSince() : visit.stay().since();
        int early = (int) Duration.between(visit.stay().since(), counts).toMinutes();
        return Limits.of(visit.stage())
                .map(limit -> (int) limit.toMinutes())
                .map(minutes -> new Limit(early + minutes * 2 / 3, early + minutes, "past " + minutes + " min"))
                .orElseGet(() -> new Limit(0, 0, ""));
    }

    private Phrase detail(Encounter visit) {
        TimeRange planned = visit.purpose().planned();
        String when = planned == null
                ? "walk-in"
                : TIME.format(planned.start().atZone(day.clinic().zone()));
        Phrase phrase = Phrase.of(when);
        String type = day.type(visit).map(VisitType::shortName).orElse("");
        if (!type.isEmpty()) {
            phrase = phrase.hush(" · " + type);
        }
        String rest = Stream.of(day.provider(visit.purpose().practitioner()).orElse(""), room(visit.room()))
                .filter(words -> !words.isEmpty())
                .map(words -> " · " + words)
                .collect(Collectors.joining());
        return phrase.and(rest);
    }

    private String room(@Nullable UUID room) {
        return room == null || by == BoardBy.ROOM ? "" : day.roomName(room);
    }

    private @Nullable Moved moved(Encounter visit) {
        UUID mover = visit.stay().by();
        Stage from = visit.stay().cameFrom();
        String name = mover == null ? null : movers.get(mover);
        return name == null ? null : new Moved(name, from == null ? "" : from.words());
    }

    private static List<Next> steps(Encounter visit) {
        List<Stage> usual = visit.stage().usual();
        return Stream.concat(usual.stream(), visit.stage().next().stream().filter(to -> !usual.contains(to)))
                .filter(to -> to != visit.stage())
                .filter(to -> to != Stage.LEFT_WITHOUT_BEING_SEEN || visit.seenAt() == null)
                .map(to -> new Next(to.code(), VisitButtons.verb(to), StageKeys.of(to)))
                .toList();
    }
}
