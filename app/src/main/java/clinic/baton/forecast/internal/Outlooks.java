package clinic.baton.forecast.internal;

import clinic.baton.engine.forecast.DayForecast;
import clinic.baton.engine.simulate.Station;
import clinic.baton.flow.Day;
import clinic.baton.forecast.Outlook;
import clinic.baton.forecast.PersonOutlook;
import clinic.baton.forecast.SessionEnd;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says the engine's answer in the practice's terms. */
final class Outlooks {
    private Outlooks() {}

    static Outlook of(Day day, long head, Instant now, DayStates asked, DayForecast answer) {
        return new Outlook(
                day.date(),
                head,
                now,
                answer.scenarios(),
                people(day, asked.zero(), answer),
                sessions(asked, answer),
                rooms(asked, answer),
                new Outlook.Bottleneck(
                        resource(answer.bottleneck().station()),
                        answer.bottleneck().expectedWaitMinutes()));
    }

    static Map<UUID, PersonOutlook> people(Day day, Zero zero, DayForecast answer) {
        Set<UUID> here = day.here().stream().map(v -> v.id()).collect(Collectors.toSet());
        Map<UUID, PersonOutlook> people = new HashMap<>();
        for (DayForecast.PatientForecast patient : answer.patients()) {
            UUID id = UUID.fromString(patient.id());
            people.put(
                    id,
                    new PersonOutlook(
                            id,
                            here.contains(id),
                            patient.chanceOfComing(),
                            patient.ahead(),
                            zero.range(patient.roomed()),
                            zero.range(patient.seen()),
                            zero.range(patient.gone())));
        }
        return people;
    }

    private static List<SessionEnd> sessions(DayStates asked, DayForecast answer) {
        List<SessionEnd> ends = new ArrayList<>();
        for (int line = 0; line < asked.lines().count(); line++) {
            DayForecast.SessionForecast session = answer.sessions().get(line);
            ends.add(new SessionEnd(
                    asked.lines().practitioner(line),
                    asked.lines().plannedEnd(line),
                    asked.zero().given(session.end()),
                    session.chanceByPlannedEnd()));
        }
        return ends;
    }

    private static List<Outlook.Rooms> rooms(DayStates asked, DayForecast answer) {
        return answer.rooms().stream()
                .filter(r -> r.pool() != Pools.NONE)
                .map(r -> new Outlook.Rooms(
                        asked.pools().kind(r.pool()),
                        asked.pools().count(r.pool()),
                        r.chanceFull(),
                        asked.zero().range(r.fullAt())))
                .toList();
    }

    private static Outlook.Resource resource(@Nullable Station station) {
        if (station == null) {
            return Outlook.Resource.ROOMS;
        }
        return switch (station) {
            case DESK -> Outlook.Resource.DESK;
            case ASSISTANT -> Outlook.Resource.NURSES;
            case LABORATORY -> Outlook.Resource.LABORATORY;
            case IMAGING -> Outlook.Resource.IMAGING;
            case PROVIDER -> Outlook.Resource.PROVIDERS;
        };
    }
}
