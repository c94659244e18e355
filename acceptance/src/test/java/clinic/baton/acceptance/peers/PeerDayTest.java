package clinic.baton.acceptance.peers;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.interop.ImportSource;
import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingAppointment;
import clinic.baton.interop.IncomingFiles;
import clinic.baton.interop.IncomingPatient;
import clinic.baton.interop.Problem;
import clinic.baton.interop.ReadingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeerDayTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private List<Incoming> read(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        List<Incoming> found = new ArrayList<>();
        IncomingFiles.read(ImportSource.of(file), ReadingOptions.in(ZONE), found::add);
        return found;
    }

    @Test
    void forty_visits_collide_nowhere() {
        for (int days = 0; days < 200; days++) {
            PeerDay day = PeerDay.of(DATE.plusDays(days), 7);
            assertThat(day.visits()).hasSize(40);
            assertThat(day.visits()).extracting(PeerVisit::chart).doesNotHaveDuplicates();
            assertThat(day.visits())
                    .extracting(visit -> visit.given() + visit.family())
                    .doesNotHaveDuplicates();
            for (PeerVisit one : day.visits()) {
                assertThat(day.visits())
                        .noneMatch(other -> other != one
                                && other.provider().equals(one.provider())
                                && other.starts().isBefore(one.ends())
                                && one.starts().isBefore(other.ends()));
            }
        }
    }

    @Test
    void table_and_messages_tell_the_same_day() throws IOException {
        PeerDay day = PeerDay.of(DATE, 7);
        List<Incoming> table = read("day.csv", PeerFiles.csv(day));
        List<Incoming> messages = read("day.hl7", PeerFiles.siu(day));
        assertThat(table).noneMatch(Problem.class::isInstance);
        assertThat(messages).noneMatch(Problem.class::isInstance);
        assertThat(told(table)).hasSize(40).isEqualTo(told(messages));
        assertThat(people(table)).hasSize(40).isEqualTo(people(messages));
    }

    private static List<String> told(List<Incoming> found) {
        return found.stream()
                .filter(IncomingAppointment.class::isInstance)
                .map(IncomingAppointment.class::cast)
                .map(one ->
                        one.start() + " " + one.end() + " " + one.visitType().label() + " "
                                + one.practitioners().getFirst().display() + " "
                                + one.keys().identifiers().getFirst().value())
                .toList();
    }

    private static List<String> people(List<Incoming> found) {
        return found.stream()
                .filter(IncomingPatient.class::isInstance)
                .map(IncomingPatient.class::cast)
                .map(one -> one.name().full() + " " + one.birthDate() + " " + one.sex() + " "
                        + one.contacts().getFirst().value())
                .toList();
    }
}
