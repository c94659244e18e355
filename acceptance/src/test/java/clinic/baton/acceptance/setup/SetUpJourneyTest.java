package clinic.baton.acceptance.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.acceptance.Chrome;
import clinic.baton.acceptance.RunningBaton;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** From the terminal's code to a first booking and a colleague, as somebody does it who has never seen Baton. */
@Tag("setup")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetUpJourneyTest {
    private static final Path SHOTS = Path.of("target", "shots");

    private Chrome chrome;

    @TempDir
    Path data;

    @BeforeAll
    void start() throws Exception {
        Files.createDirectories(SHOTS);
        chrome = Chrome.start();
    }

    @AfterAll
    void stop() {
        chrome.close();
    }

    private BrowserContext profile() {
        return chrome.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    private static String root(RunningBaton baton) {
        return "http://localhost:" + baton.url().getPort();
    }

    @Test
    void with_a_password_a_practice_books_and_a_colleague_joins() throws Exception {
        try (RunningBaton baton = RunningBaton.on(data.resolve("password"));
                BrowserContext office = profile()) {
            Founder founder = Founder.before(office, root(baton));
            founder.isFirst(baton.code());
            founder.press("Continue");
            String practice = founder.setsUp();
            books(founder.tab(), root(baton) + "/p/" + practice);
            String link = invites(founder, practice, "ben.oak@example.org");
            try (BrowserContext elsewhere = profile()) {
                Page ben = elsewhere.newPage();
                ben.navigate(link);
                assertThat(ben.getByRole(AriaRole.HEADING).first()).hasText("Join Northgate Family Practice");
                ben.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("join-light-1440.png")));
                ben.getByLabel("Your name").fill("Ben Oak");
                ben.getByLabel("Password").fill("four kettles under a bridge");
                ben.getByRole(AriaRole.BUTTON, named("Join")).first().click();
                ben.waitForURL("**/p/" + practice + "/**");
            }
            founder.goesTo("/p/" + practice + "/setup/people");
            assertThat(founder.tab().locator("tbody").first()).containsText("Ben Oak");
            founder.tab().getByRole(AriaRole.LINK, named("Ben Oak")).click();
            founder.tab().screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("member-light-1440.png")));
            founder.button("End membership").click();
            assertThat(founder.tab().locator("tbody").first()).containsText("left ");
        }
    }

    @Test
    void with_a_passkey_the_first_person_and_a_colleague_come_in_without_any_password() throws Exception {
        try (RunningBaton baton = RunningBaton.on(data.resolve("passkey"));
                BrowserContext office = profile()) {
            Founder founder = Founder.before(office, root(baton));
            founder.hasPasskeys();
            founder.isFirst(baton.code());
            founder.press("Use a passkey instead");
            founder.press("Make a passkey");
            String practice = founder.setsUp();
            String link = invites(founder, practice, "cleo.ash@example.org");
            try (BrowserContext elsewhere = profile()) {
                Page cleo = elsewhere.newPage();
                Founder.passkeys(elsewhere, cleo);
                cleo.navigate(link);
                cleo.getByLabel("Your name").fill("Cleo Ash");
                cleo.getByRole(AriaRole.BUTTON, named("Use a passkey instead")).click();
                cleo.getByRole(AriaRole.BUTTON, named("Make a passkey")).click();
                cleo.getByRole(AriaRole.BUTTON, named("Join as Cleo Ash")).click();
                cleo.waitForURL("**/p/" + practice + "/**");
            }
            signsOutAndIn(founder.tab(), practice);
        }
    }

    /** The patient is new: take them in, choose the first free time, book. */
    private static void books(Page tab, String root) {
        tab.navigate(root + "/patients/new?then=" + root.replaceAll("^https?://[^/]+", "")
                + "/appointments/new%3Fpatient%3D");
        tab.getByLabel("Family name").fill("Rossi");
        tab.getByLabel("Given names").fill("Carla");
        tab.getByLabel("Date of birth").fill("1960-05-04");
        tab.getByRole(AriaRole.BUTTON, named("Save")).click();
        tab.waitForURL("**/appointments/new?patient=*");
        Locator offer = tab.locator("h2:has-text('Next free times') + ul a").first();
        offer.click();
        tab.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Book").setExact(true))
                .click();
        tab.waitForURL("**/schedule?date=*");
        assertThat(tab.locator(".toast")).containsText("Booked for");
    }

    private static String invites(Founder founder, String practice, String email) {
        founder.goesTo("/p/" + practice + "/setup/people");
        founder.tab().getByLabel("E-mail").fill(email);
        founder.tab().getByLabel("Nurse").check();
        founder.press("Make the link");
        String link = founder.tab().getByLabel("Link").inputValue();
        assertThat(link).startsWith(founder.tab().url().replaceAll("/p/.*", "") + "/join/");
        founder.tab().screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("invited-light-1440.png")));
        return link;
    }

    private static void signsOutAndIn(Page tab, String practice) {
        tab.locator(".person-button").click();
        tab.getByRole(AriaRole.BUTTON, named("Sign out")).click();
        tab.waitForURL("**/sign-in*");
        tab.locator("[data-passkey=get]").click();
        tab.waitForURL("**/p/" + practice + "/**");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
