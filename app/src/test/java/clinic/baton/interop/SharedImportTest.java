package clinic.baton.interop;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.interop.ImportLine.Weight;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestPractice;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every file that others wrote comes in without anything broken off, and a second time nothing changes. */
@Tag("slow")
@BatonTest
class SharedImportTest {
    @Autowired
    private Imports imports;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private SettableWall wall;

    private Caller caller = Caller.system(new PracticeId(1));

    @BeforeEach
    void setUp() {
        wall.set(Instant.parse("2026-11-24T15:00:00Z"));
        caller = TestPractice.owner(clinics.in("America/New_York").id());
    }

    @AfterEach
    void backToNow() {
        wall.set(Instant.ofEpochMilli(System.currentTimeMillis()));
    }

    private ImportReport twice(List<ImportSource> files) throws IOException {
        ImportReport first = imports.run(caller, files, null);
        ImportReport second = imports.run(caller, files, null);
        assertThat(second.tally().changedAnything()).isFalse();
        assertThat(second.tally().refused()).isEqualTo(first.tally().refused());
        assertThat(second.tally().waiting()).isEqualTo(first.tally().waiting());
        assertThat(first.lines()).noneMatch(line -> line.weight() == Weight.BROKEN_OFF);
        return first;
    }

    @Test
    void the_synthetic_town_comes_in_with_its_history() throws IOException {
        ImportReport report = twice(SharedFolder.files("synthea", ".json"));
        assertThat(report.tally().refused()).isZero();
        long patients = report.tally().of("patients").created();
        long dead = report.lines().stream()
                .filter(line -> line.words().contains("has died"))
                .mapToLong(ImportLine::times)
                .sum();
        assertThat(patients + dead).isEqualTo(60);
        assertThat(patients).isGreaterThan(45);
        assertThat(report.tally().of("past visits").created()).isGreaterThan(600);
    }

    @Test
    void the_standard_s_examples_come_in_or_are_skipped() throws IOException {
        ImportReport report = twice(SharedFolder.files("fhir-examples", ".json"));
        assertThat(report.lines())
                .filteredOn(line -> line.weight() == Weight.REFUSED)
                .allMatch(line -> line.words().contains("patient isn't known here"));
        assertThat(report.tally().skipped()).isGreaterThan(100);
    }

    @Test
    void the_messages_found_in_the_wild_come_in_or_are_skipped() throws IOException {
        ImportReport report = twice(SharedFolder.files("hl7v2", ".hl7"));
        assertThat(report.tally().refused()).isZero();
        assertThat(report.tally().of("patients").created()).isGreaterThan(1);
        assertThat(report.tally().of("people around patients").created()).isGreaterThan(0);
    }
}
