package clinic.baton.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every file that others wrote can be read; what has no place is skipped, nothing is broken off. */
class SharedFilesTest {

    private static Reading all(String folder, String ending) throws IOException {
        List<Incoming> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(SharedFolder.find().resolve(folder))) {
            for (Path file : files.filter(one -> one.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                int before = found.size();
                IncomingFiles.read(ImportSource.of(file), ReadingOptions.in(Reading.NEW_YORK), found::add);
                assertThat(found.size())
                        .as("something found in %s", file.getFileName())
                        .isGreaterThan(before);
            }
        }
        return new Reading(found);
    }

    @Test
    void the_synthetic_town_comes_in_whole() throws IOException {
        Reading town = all("synthea", ".json");
        assertThat(town.problems()).isEmpty();
        assertThat(town.all(IncomingPatient.class)).hasSize(60);
        assertThat(town.all(IncomingEncounter.class)).hasSize(991);
        assertThat(town.all(IncomingPractitioner.class)).hasSize(39);
        assertThat(town.all(IncomingPractitionerRole.class)).hasSize(39);
        assertThat(town.all(IncomingOrganization.class)).hasSize(39);
        assertThat(town.all(IncomingLocation.class)).hasSize(39);
        assertThat(town.only(Skipped.class).why()).contains("a kind of place");
    }

    @Test
    void every_standard_example_is_taken_or_skipped_with_a_reason() throws IOException {
        Reading examples = all("fhir-examples", ".json");
        assertThat(examples.problems()).noneMatch(problem -> problem.weight() != Problem.Weight.NOTED);
        assertThat(examples.all(IncomingAppointment.class)).hasSize(2);
        assertThat(examples.all(IncomingPractitioner.class)).hasSize(14);
        assertThat(examples.all(IncomingSlot.class)).hasSize(4);
        assertThat(examples.all(IncomingSchedule.class)).hasSize(3);
        assertThat(examples.all(IncomingVisitType.class)).hasSize(1);
        assertThat(examples.all(Skipped.class))
                .allMatch(skipped -> !skipped.why().isBlank());
    }

    @Test
    void every_message_found_in_the_wild_is_taken_or_skipped_with_a_reason() throws IOException {
        Reading messages = all("hl7v2", ".hl7");
        assertThat(messages.problems()).noneMatch(problem -> problem.weight() != Problem.Weight.NOTED);
        assertThat(messages.all(IncomingAppointment.class)).hasSize(2);
        assertThat(messages.all(IncomingMerge.class)).hasSize(1);
        assertThat(messages.all(Skipped.class))
                .extracting(Skipped::what)
                .contains("ORU^R01", "ORM^O01", "OML^O21", "ADT^A60");
    }
}
