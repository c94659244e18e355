package clinic.baton.acceptance.shots;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.acceptance.Chrome;
import clinic.baton.acceptance.RunningBaton;
import clinic.baton.acceptance.setup.Founder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page, crowded and empty, light and dark, wide and narrow; axe finds nothing on any of them. */
@Tag("shots")
@Tag("slow")
class ShotsTest {
    @TempDir
    Path data;

    @Test
    void every_page_has_its_pictures_and_axe_finds_nothing() throws Exception {
        Files.createDirectories(Shots.FOLDER);
        try (RunningBaton baton = RunningBaton.on(data);
                Chrome chrome = Chrome.start()) {
            String root = baton.url().toString().replaceAll("/$", "");
            Shots shots = new Shots(root);
            List<String> without = ShotPages.excused();
            try (BrowserContext stranger = chrome.browser().newContext()) {
                shots.take(stranger, "", "", ShotPages.DOORS);
            }
            try (BrowserContext owner = chrome.browser().newContext()) {
                String empty = Founder.before(owner, root).founds(baton.code());
                shots.take(owner, "", empty, ShotPages.OWN);
                shots.take(owner, "empty", empty, ShotPages.STAFF);
            }
            try (BrowserContext conductor = chrome.browser().newContext()) {
                String crowded = practiceDay(conductor, root);
                shots.take(conductor, "crowded", crowded, ShotPages.STAFF);
                without.addAll(shots.others(conductor, crowded, ShotPages.unlisted(Routes.read())));
            }
            try (BrowserContext stranger = chrome.browser().newContext()) {
                shots.take(stranger, "", "", ShotPages.OUTSIDE);
            }
            assertThat(IndexPage.write(Shots.FOLDER, shots.taken(), without)).isNotEmptyFile();
            assertThat(shots.taken().keySet()).containsAll(ShotPages.expected());
            assertThat(shots.findings()).isEmpty();
        }
    }

    private static String practiceDay(BrowserContext profile, String root) {
        try (Page tab = profile.newPage()) {
            tab.navigate(root + "/");
            tab.getByText("Conduct a practice day").last().click();
            tab.waitForURL(address -> address.contains("/p/"));
            return tab.url().replaceAll(".*/p/(\\d+)/.*", "$1");
        }
    }
}
