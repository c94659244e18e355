package clinic.baton.interop;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.patients.FindPatients;
import clinic.baton.practice.Clinic;
import clinic.baton.record.Caller;
import clinic.baton.schedule.Agenda;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestPractice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same file, and files that want the same time, brought in by many at once. */
@BatonTest
@Tag("slow")
class ImportRaceTest {
    private static final int AT_ONCE = 10;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String HEAD =
            "Appointment ID,Date,Time,Minutes,MRN,Last name,First name,DOB,Provider,Visit type,Status\n";

    @Autowired
    Imports imports;

    @Autowired
    TestClinic clinics;

    @Autowired
    Agenda agenda;

    @Autowired
    FindPatients finding;

    @Autowired
    SettableWall wall;

    @Test
    void each_booking_comes_in_once_and_each_time_goes_to_one() throws Exception {
        wall.set(Instant.parse("2026-11-20T15:00:00Z"));
        Clinic clinic = clinics.in("America/New_York");
        Caller caller = TestPractice.owner(clinic.id());
        String same = HEAD + line("A0", "09:20", "M0", "Rossi");
        List<Callable<ImportReport>> work = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            String text = i % 2 == 0 ? same : HEAD + line("B" + i, "10:00", "N" + i, "Webb" + (char) ('a' + i));
            String name = "day" + i + ".csv";
            work.add(() -> imports.run(caller, List.of(Reading.text(name, text, StandardCharsets.UTF_8)), null));
        }
        List<ImportReport> reports = atOnce(work);
        assertThat(agenda.of(clinic.id(), MONDAY).appointments())
                .extracting(a -> a.time().start())
                .containsExactly(Instant.parse("2026-11-23T14:20:00Z"), Instant.parse("2026-11-23T15:00:00Z"));
        assertThat(finding.find(clinic.id(), "rossi", "US", 8)).hasSize(1);
        assertThat(reports.stream()
                        .mapToLong(r -> r.tally().of("appointments").created())
                        .sum())
                .isEqualTo(2);
    }

    private static String line(String id, String time, String mrn, String family) {
        return id + ",2026-11-23," + time + ",20," + mrn + "," + family
                + ",Marco,1962-07-14,Dr Lind,Follow-up,booked\n";
    }

    private static <R> List<R> atOnce(List<Callable<R>> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<R>> running = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<R> one : work) {
                running.add(pool.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            start.countDown();
        }
        List<R> all = new ArrayList<>();
        for (Future<R> one : running) {
            all.add(one.get());
        }
        return all;
    }
}
