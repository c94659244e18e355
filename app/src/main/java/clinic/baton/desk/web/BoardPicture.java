package clinic.baton.desk.web;

import clinic.baton.access.Names;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.forecast.Waits;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Clocks;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the Board: a fixed number of queries, however many are in the building. */
@Component
class BoardPicture {
    private final Days days;
    private final Names names;
    private final Clocks clocks;
    private final Waits waits;

    BoardPicture(Days days, Names names, Clocks clocks, Waits waits) {
        this.days = days;
        this.names = names;
        this.clocks = clocks;
        this.waits = waits;
    }

    Board of(PracticeId practice, BoardBy by) {
        Day day = days.today(practice);
        Map<UUID, String> movers = names.of(day.here().stream()
                .map(visit -> visit.stay().by())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Board(
                day,
                by,
                new BoardCards(day, by, movers, waits.of(practice)),
                BoardRooms.of(day, clocks.of(practice).now()));
    }
}
