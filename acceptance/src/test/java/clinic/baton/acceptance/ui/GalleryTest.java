package clinic.baton.acceptance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.acceptance.Chrome;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A browser before the gallery; each test has a server and a browser profile of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GalleryTest {
    /** Turbo passes on that a request failed; some tests make that happen. */
    private static final String LOST_ANSWER = "Failed to fetch";

    StandIn server;
    BrowserContext profile;
    private Chrome chrome;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void start() {
        chrome = Chrome.start();
    }

    @BeforeEach
    void open() {
        complaints.clear();
        server = new StandIn();
        profile = newProfile(1440, 900);
    }

    @AfterEach
    void close() {
        profile.close();
        server.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    @AfterAll
    void stop() {
        chrome.close();
    }

    BrowserContext newProfile(int width, int height) {
        var context = chrome.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Uncaught")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> {
            if (!error.error().contains(LOST_ANSWER)) {
                complaints.add(error.error());
            }
        });
        return context;
    }

    void cookie(BrowserContext context, String name, String value) {
        context.addCookies(List.of(new Cookie(name, value).setUrl(server.address("/"))));
    }

    Page gallery() {
        return gallery(profile, "/gallery");
    }

    Page gallery(BrowserContext context, String path) {
        var page = context.newPage();
        page.navigate(server.address(path));
        return page;
    }
}
