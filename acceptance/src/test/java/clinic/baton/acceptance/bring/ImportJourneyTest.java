package clinic.baton.acceptance.bring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.acceptance.peers.PeerDay;
import clinic.baton.acceptance.peers.PeerFiles;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files of other systems come in through the browser: what others wrote, and a day with columns and names to be mapped. */
@Tag("import")
class ImportJourneyTest extends ImportOffice {
    private static final Path SHOTS = Path.of("target", "shots");

    @Test
    void files_that_others_wrote_come_in_and_a_second_time_change_nothing() throws Exception {
        for (String folder : List.of("synthea", "fhir", "hl7v2")) {
            for (Path file : files(folder)) {
                desk().bringsIn(file);
            }
        }
        for (String folder : List.of("synthea", "fhir", "hl7v2")) {
            for (Path file : files(folder)) {
                desk().bringsIn(file);
                assertThat(desk().changed()).as(file.getFileName().toString()).isZero();
            }
        }
    }

    @Test
    void a_day_is_mapped_once_on_screen_and_then_stands_in_the_schedule() throws Exception {
        LocalDate day = LocalDate.now(ZoneId.of("America/New_York"))
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .plusWeeks(1);
        Path table = Files.writeString(folder().resolve("day.csv"), PeerFiles.csv(PeerDay.of(day, 7)));
        desk().sends(table);
        assertThat(tab().getByRole(AriaRole.HEADING).first()).containsText("What the columns of day.csv mean");
        picture("import-columns");
        tab().getByRole(AriaRole.BUTTON, named("Bring in")).click();
        desk().isReported(60);
        assertThat(desk().count("patients", 0)).isEqualTo(40);
        picture("import-report");
        tab().getByRole(AriaRole.LINK, named("Names")).click();
        picture("import-names-waiting");
        saysWhatNamesMean();
        tab().goBack();
        desk().sends(table);
        if (tab().url().contains("/import/files/")) {
            tab().getByRole(AriaRole.BUTTON, named("Bring in")).click();
        }
        desk().isReported(60);
        assertThat(desk().count("appointments", 0)).isGreaterThan(20);
        tab().navigate(root() + "/schedule/list?date=" + day);
        assertThat(tab().locator("main")).containsText("Okafor");
    }

    @Test
    void somebody_of_the_same_name_and_birth_date_is_compared_and_never_merged_unseen() throws Exception {
        String header = "Number;Family name;Given name;Date of birth\n";
        Path first = Files.writeString(folder().resolve("first.csv"), header + "A-1;Quist;Nora;1971-03-09\n");
        Path second = Files.writeString(folder().resolve("second.csv"), header + "B-9;Quist;Nora;1971-03-09\n");
        for (Path file : List.of(first, second)) {
            desk().sends(file);
            if (tab().url().contains("/import/files/")) {
                tab().getByLabel("system").last().fill(file.getFileName().toString());
                tab().getByRole(AriaRole.BUTTON, named("Bring in")).click();
            }
            desk().isReported(60);
        }
        tab().navigate(root() + "/import/review");
        assertThat(tab().locator("main")).containsText("1971");
        picture("import-review-waiting");
        tab().getByRole(AriaRole.BUTTON, named("Same person as")).first().click();
        assertThat(tab().locator("main")).containsText("Nobody waits");
    }

    private void saysWhatNamesMean() {
        for (Locator choice : tab().locator("main select").all()) {
            choice.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        }
        tab().getByRole(AriaRole.BUTTON, named("Remember")).click();
    }

    private void picture(String name) {
        tab().screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + "-light-1440.png")));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.list(ImportDesk.PEERS.resolve(folder))) {
            return all.filter(file -> file.toString().matches(".*\\.(json|hl7)"))
                    .sorted()
                    .toList();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
