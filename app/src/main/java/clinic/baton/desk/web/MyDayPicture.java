package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.forecast.Outlook;
import clinic.baton.forecast.Waits;
import clinic.baton.kernel.PracticeId;
import clinic.baton.nursing.NurseCalls;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Appointment;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws a provider's day from the practice's. */
@Component
class MyDayPicture {
    private static final List<Stage> READIEST =
            List.of(Stage.READY, Stage.ROOMED, Stage.WITH_NURSE, Stage.WAITING, Stage.CHECKED_IN, Stage.ARRIVED);

    private final Days days;
    private final Waits waits;
    private final NurseCalls calls;
    private final Clocks clocks;

    MyDayPicture(Days days, Waits waits, NurseCalls calls, Clocks clocks) {
        this.calls = calls;
        this.days = days;
        this.waits = waits;
        this.clocks = clocks;
    }

    MyDay of(PracticeId practice, UUID practitioner) {
        Instant now = clocks.of(practice).now();
        Day day = days.today(practice);
        Outlook outlook = waits.of(practice);
        MyDayLines lines = new MyDayLines(day, outlook, "/p/" + practice);
        DeskStrips strips = new DeskStrips(day, now, new DeskTimes(day.clinic().zone()), outlook);
        List<Encounter> mine = day.visits().stream()
                .filter(v -> practitioner.equals(v.purpose().practitioner()))
                .toList();
        List<Encounter> with =
                mine.stream().filter(v -> v.stage() == Stage.WITH_PROVIDER).toList();
        List<Encounter> next = mine.stream()
                .filter(v -> READIEST.contains(v.stage()) && (v.seenAt() == null || v.stage() == Stage.READY))
                .sorted(Comparator.comparingInt((Encounter v) -> READIEST.indexOf(v.stage()))
                        .thenComparing(Encounter::waitsSince))
                .toList();
        List<Appointment> later = day.expected().stream()
                .filter(a -> practitioner.equals(a.practitioner()))
                .toList();
        return new MyDay(
                practitioner,
                day.provider(practitioner).orElse(""),
                strips.note(practitioner),
                strips.gauge(practitioner),
                with.stream().map(lines::with).toList(),
                next.stream().map(lines::next).toList(),
                later.stream().map(lines::later).toList(),
                (int) mine.stream().filter(v -> v.seenAt() != null).count(),
                lines.late(practitioner),
                lines.asks(practitioner),
                calls.open(practice).stream()
                        .filter(call -> call.provider().equals(practitioner))
                        .map(lines::asked)
                        .toList(),
                Stream.concat(
                                Stream.concat(with.stream(), next.stream()).map(Encounter::patient),
                                later.stream().map(Appointment::patient))
                        .distinct()
                        .toList());
    }
}
