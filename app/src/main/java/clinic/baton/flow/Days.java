package clinic.baton.flow;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Clocks;
import clinic.baton.record.RecordReader;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.DayAgenda;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Today, read once for all who show it. Nothing of a day changes without its record growing in the same transaction, so a
 * day that was read when the record stood at a sequence is true as long as the record stands there.
 */
@Component
public class Days {
    private final Cache<PracticeId, Kept> kept =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();
    private final RecordReader record;
    private final Clocks clocks;
    private final Clinics clinics;
    private final Agenda agenda;
    private final InTheBuilding building;
    private final Patients patients;

    Days(
            RecordReader record,
            Clocks clocks,
            Clinics clinics,
            Agenda agenda,
            InTheBuilding building,
            Patients patients) {
        this.record = record;
        this.clocks = clocks;
        this.clinics = clinics;
        this.agenda = agenda;
        this.building = building;
        this.patients = patients;
    }

    private record Kept(long head, Day day) {}

    /** Today as it stands; one query while nothing has happened, a fixed number otherwise. */
    public Day today(PracticeId practice) {
        long head = record.head(practice);
        LocalDate date = clocks.of(practice).today();
        Kept known = kept.getIfPresent(practice);
        if (known != null && known.head() == head && known.day().date().equals(date)) {
            return known.day();
        }
        Day day = read(practice, date);
        kept.put(practice, new Kept(head, day));
        return day;
    }

    private Day read(PracticeId practice, LocalDate date) {
        DayAgenda planned = agenda.of(practice, date);
        List<Encounter> visits = building.during(practice, date);
        Map<UUID, RoomDay> rooms = building.rooms(practice);
        Set<UUID> people = Stream.concat(
                        planned.appointments().stream().map(Appointment::patient),
                        visits.stream().map(Encounter::patient))
                .collect(Collectors.toSet());
        return new Day(date, clinics.of(practice), planned, visits, rooms, patients.named(practice, people));
    }
}
