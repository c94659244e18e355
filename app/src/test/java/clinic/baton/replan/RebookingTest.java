package clinic.baton.replan;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Act;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A provider is away for a whole day: everybody is rebooked at once, looked over, then asked, and taken back as one. */
@BatonTest
@Tag("slow")
class RebookingTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final int PEOPLE = 24;

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Happened happened;

    @Autowired
    Rebookings rebookings;

    @Autowired
    Agenda agenda;

    BookedClinic desk;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T09:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
    }

    @Test
    void everybody_finds_a_time_nobody_is_in_the_way_and_the_whole_is_applied_and_taken_back() {
        List<UUID> booked = fullDay();
        Rebooking ready = searched(away());
        assertThat(ready.rows()).extracting(Rebooking.Row::appointment).containsExactlyInAnyOrderElementsOf(booked);
        assertThat(ready.placed()).isEqualTo(PEOPLE);
        assertThat(ready.rows())
                .filteredOn(r -> desk.who("Dr Lind").equals(r.practitioner()))
                .as("no time on the day of the absence")
                .noneMatch(r ->
                        r.starts().atZone(desk.clinic().zone()).toLocalDate().equals(THURSDAY));
        assertApart(ready);
        UUID key = UUID.randomUUID();
        Applied applied = desk.run(key, approve(ready)).orThrow();
        assertThat(applied.asked()).isEqualTo(PEOPLE);
        assertThat(happened.open(desk.practice())).hasSize(PEOPLE);
        assertThat(happened.tellings(desk.practice(), ready.incident())).hasSize(PEOPLE);
        assertThat(codes(desk.run(approve(ready)))).containsExactly("replan.rebooking-changed");
        assertThat(desk.undo(key, ready.incident())).isInstanceOf(Outcome.Done.class);
        assertThat(happened.open(desk.practice())).isEmpty();
        assertThat(rebookings.find(desk.practice(), ready.id()).orElseThrow().state())
                .isEqualTo(Rebooking.State.READY);
    }

    @Test
    void pinned_rows_stay_when_the_rest_is_searched_again_and_what_was_taken_meanwhile_is_refused_whole() {
        fullDay();
        Rebooking ready = searched(away());
        Rebooking.Row kept = ready.rows().getFirst();
        Rebooking.Row lost = ready.rows().stream()
                .filter(r -> !r.appointment().equals(kept.appointment()))
                .findFirst()
                .orElseThrow();
        desk.run(new PinRow(ready.id(), kept.appointment(), true)).orThrow();
        desk.run(new clinic.baton.schedule.Book(
                        desk.patient("Webb"),
                        lost.practitioner(),
                        desk.visit("Follow-up"),
                        desk.site(),
                        lost.starts(),
                        null,
                        null,
                        null,
                        null))
                .orThrow();
        Rebooking before = rebookings.find(desk.practice(), ready.id()).orElseThrow();
        assertThat(codes(desk.run(approve(before)))).containsExactly("replan.step-fails");
        assertThat(happened.open(desk.practice())).as("all or nobody").isEmpty();
        desk.run(new SearchAgain(ready.id())).orThrow();
        Rebooking again = searched(ready.id());
        assertThat(again.rows()).contains(kept.pin(true));
        assertThat(again.rows())
                .filteredOn(r -> r.appointment().equals(lost.appointment()))
                .noneMatch(r -> r.equals(lost));
        desk.run(approve(again)).orThrow();
        assertThat(happened.open(desk.practice())).hasSize(PEOPLE);
    }

    @Test
    void nonsense_is_refused_and_a_dropped_one_asks_nobody() {
        UUID ill = desk.run(new SayHappened(Happening.PROVIDER_ILL, desk.who("Dr Lind"), null, 0, null, THURSDAY))
                .orThrow();
        assertThat(codes(desk.run(new StartRebooking(ill)))).containsExactly("replan.nobody-affected");
        assertThat(codes(desk.run(new StartRebooking(UUID.randomUUID())))).containsExactly("replan.no-such-incident");
        assertThat(codes(desk.run(new SayHappened(
                        Happening.PROVIDER_ILL, desk.who("Dr Lind"), null, 0, null, LocalDate.of(2026, 11, 22)))))
                .containsExactly("replan.bad-date");
        assertThat(codes(desk.run(
                        new SayHappened(Happening.PROVIDER_LATE, desk.who("Dr Lind"), null, 20, null, THURSDAY))))
                .containsExactly("replan.bad-date");
        desk.book(desk.patient("Rossi"), "Dr Okafor", "Follow-up", THURSDAY + "T10:00")
                .orThrow();
        UUID other = desk.run(new SayHappened(Happening.PROVIDER_ILL, desk.who("Dr Okafor"), null, 0, null, THURSDAY))
                .orThrow();
        UUID rebooking = desk.run(new StartRebooking(other)).orThrow();
        desk.run(new DropRebooking(rebooking)).orThrow();
        assertThat(rebookings.of(desk.practice(), other)).isEmpty();
        assertThat(codes(desk.run(new SearchAgain(rebooking)))).containsExactly("replan.rebooking-changed");
        assertThat(happened.open(desk.practice())).isEmpty();
    }

    private UUID away() {
        UUID ill = desk.run(new SayHappened(Happening.PROVIDER_ILL, desk.who("Dr Lind"), null, 0, null, THURSDAY))
                .orThrow();
        return desk.run(new StartRebooking(ill)).orThrow();
    }

    private Rebooking searched(UUID id) {
        rebookings.search(desk.practice(), id);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> rebookings.find(desk.practice(), id).orElseThrow().state() == Rebooking.State.READY);
        return rebookings.find(desk.practice(), id).orElseThrow();
    }

    private ApproveRebooking approve(Rebooking r) {
        Map<UUID, Appointment> visits = agenda.appointments(
                desk.practice(),
                r.rows().stream().map(Rebooking.Row::appointment).toList());
        List<PlanStep> steps = r.rows().stream()
                .map(row -> PlanStep.of(PlanStep.Act.ASK, visits.get(row.appointment()))
                        .to(row.practitioner(), row.starts(), row.room())
                        .version(row.version()))
                .toList();
        return new ApproveRebooking(r.id(), r.incident(), r.version(), steps);
    }

    private static void assertApart(Rebooking rebooking) {
        List<Rebooking.Row> rows = rebooking.rows();
        for (Rebooking.Row one : rows) {
            for (Rebooking.Row other : rows) {
                boolean same = one.equals(other) || !one.practitioner().equals(other.practitioner());
                assertThat(same || !range(one).overlaps(range(other)))
                        .as(one + " beside " + other)
                        .isTrue();
            }
        }
    }

    private static TimeRange range(Rebooking.Row row) {
        return TimeRange.of(row.starts(), Duration.ofMinutes(20));
    }

    /** As many follow-ups as the day holds. */
    private List<UUID> fullDay() {
        List<UUID> booked = new ArrayList<>();
        for (int i = 0; booked.size() < PEOPLE; i++) {
            LocalTime at = LocalTime.of(8, 0).plusMinutes(20L * i);
            if (desk.book(desk.patient("Patient" + i), "Dr Lind", "Follow-up", THURSDAY + "T" + at)
                    instanceof Outcome.Done<clinic.baton.schedule.Booked>(var done)) {
                booked.add(done.appointment());
            }
            assertThat(at).as("the day is long enough").isBefore(LocalTime.of(19, 0));
        }
        return booked;
    }
}
