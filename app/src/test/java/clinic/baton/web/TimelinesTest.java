package clinic.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.record.Act;
import clinic.baton.record.RecordReader;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Cancel;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class TimelinesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Timelines timelines;

    @Autowired
    RecordReader record;

    BookedClinic desk;
    UUID nair;

    @BeforeEach
    void a_clinic_on_monday_morning() {
        wall.set(Instant.parse("2026-11-23T08:20:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        nair = desk.patient("Nair");
    }

    @Test
    void a_visit_is_told_from_its_booking_to_the_waiting_room() {
        UUID appointment = book("2026-11-23T09:40").appointment();
        Encounter arrived = desk.run(new Arrive(appointment, null)).orThrow();
        desk.run(Step.to(Stage.CHECKED_IN, arrived.id(), arrived.version(), null))
                .orThrow();
        assertThat(story())
                .contains(
                        "Taken in as a patient",
                        "Booked: Follow-up Mon 23 Nov 2026 9:40 with Dr Lind",
                        "Arrived for 9:40, call-code " + arrived.callCode(),
                        "Checked in");
    }

    @Test
    void a_cancelled_visit_says_why_where_only_staff_read_it() {
        Booked booked = book("2026-11-24T09:40");
        desk.run(new Cancel(booked.appointment(), 1, "has a cold")).orThrow();
        assertThat(story()).contains("Cancelled: Follow-up Tue 24 Nov 2026 9:40 with Dr Lind, because has a cold");
        Phrase cancelled = timelines
                .of(record.ofPatient(desk.practice(), nair, 1), BERLIN)
                .getFirst()
                .what();
        assertThat(cancelled.pieces()).contains(new Piece.Hushed(", because has a cold"));
    }

    private Booked book(String starts) {
        return desk.book(nair, "Dr Lind", "Follow-up", starts).orThrow();
    }

    private List<String> story() {
        return timelines.of(record.ofPatient(desk.practice(), nair, 60), BERLIN).stream()
                .map(entry ->
                        entry.what().pieces().stream().map(TimelinesTest::text).collect(Collectors.joining()))
                .toList();
    }

    private static String text(Piece piece) {
        return switch (piece) {
            case Piece.Plain plain -> plain.text();
            case Piece.Hushed hushed -> hushed.text();
            case Piece.Named named -> named.name().full();
        };
    }
}
