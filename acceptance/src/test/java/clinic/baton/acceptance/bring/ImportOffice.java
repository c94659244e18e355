package clinic.baton.acceptance.bring;

import clinic.baton.acceptance.Chrome;
import clinic.baton.acceptance.RunningBaton;
import clinic.baton.acceptance.setup.Founder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A practice that was just set up, on a server of the class's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ImportOffice {
    private @Nullable Chrome chrome;
    private @Nullable RunningBaton baton;
    private @Nullable Page tab;
    private String root = "";

    @TempDir
    @Nullable
    Path folder;

    @BeforeAll
    void open() throws Exception {
        Files.createDirectories(Path.of("target", "shots"));
        chrome = Chrome.start();
        baton = RunningBaton.launch(environment(), folder().resolve("data"));
        String server = "http://localhost:" + baton.url().getPort();
        BrowserContext office = chrome.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        root = server + "/p/" + Founder.before(office, server).founds(baton.code());
        tab = office.newPage();
    }

    @AfterAll
    void close() {
        if (chrome != null) {
            chrome.close();
        }
        if (baton != null) {
            baton.close();
        }
    }

    /** What the server's process is told. */
    Map<String, String> environment() {
        return Map.of();
    }

    RunningBaton baton() {
        return Objects.requireNonNull(baton);
    }

    Page tab() {
        return Objects.requireNonNull(tab);
    }

    String root() {
        return root;
    }

    Path folder() {
        return Objects.requireNonNull(folder);
    }

    ImportDesk desk() {
        return new ImportDesk(tab(), root);
    }
}
