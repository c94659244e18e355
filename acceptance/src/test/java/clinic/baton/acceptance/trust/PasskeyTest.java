package clinic.baton.acceptance.trust;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.acceptance.Chrome;
import clinic.baton.acceptance.RunningBaton;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passkeys in Chromium, with its virtual authenticator. */
@Tag("trust")
class PasskeyTest {
    private static final Pattern CODE = Pattern.compile("use the code (\\S+)");

    @TempDir
    Path data;

    @Test
    void somebody_sets_up_signs_in_and_unlocks_with_a_passkey_alone_and_not_with_a_removed_one() throws Exception {
        try (RunningBaton baton = RunningBaton.on(data);
                Chrome chrome = Chrome.start();
                BrowserContext browser = chrome.browser().newContext()) {
            String root = "http://localhost:" + baton.url().getPort();
            Page page = browser.newPage();
            authenticator(browser, page);

            page.navigate(root + "/set-up");
            page.getByLabel("Code from the terminal").fill(code(baton));
            page.getByLabel("Your name").fill("Ana Ruiz");
            page.getByLabel("E-mail to sign in with").fill("ana@example.org");
            press(page, "Use a passkey instead");
            page.waitForURL("**/set-up/passkey");
            press(page, "Make a passkey");
            page.waitForURL("**/set-up/practice");

            signOut(page, root);
            page.navigate(root + "/account");
            assertThat(page.url()).as("asked to sign in").contains("/sign-in");
            press(page, "Use a passkey");
            page.waitForURL("**/account*");
            assertThat(page.locator("main, body").first()).containsText("ana@example.org");

            page.request()
                    .post(
                            root + "/lock",
                            com.microsoft.playwright.options.RequestOptions.create()
                                    .setForm(com.microsoft.playwright.options.FormData.create()
                                            .set("_csrf", token(page))
                                            .set("at", "/account")));
            page.navigate(root + "/account");
            page.waitForURL("**/locked");
            press(page, "Use a passkey");
            page.waitForURL("**/account*");

            page.getByLabel("New password").fill("seven lanterns over a harbour");
            page.getByLabel("New password")
                    .locator("xpath=ancestor::form")
                    .getByRole(AriaRole.BUTTON)
                    .click();
            page.waitForURL("**/account?saved*");
            page.locator("form[action='/account/passkeys/remove'] button").click();
            assertThat(page.locator("form[action='/account/passkeys/remove']")).hasCount(0);

            signOut(page, root);
            page.navigate(root + "/sign-in");
            press(page, "Use a passkey");
            assertThat(page.locator("[data-passkey-said]")).isVisible();
            assertThat(page.url()).contains("/sign-in");
        }
    }

    private static void authenticator(BrowserContext browser, Page page) {
        CDPSession devtools = browser.newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject made = new JsonObject();
        made.addProperty("protocol", "ctap2");
        made.addProperty("transport", "internal");
        made.addProperty("hasResidentKey", true);
        made.addProperty("hasUserVerification", true);
        made.addProperty("isUserVerified", true);
        made.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", made);
        devtools.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void signOut(Page page, String root) {
        page.navigate(root + "/practices");
        press(page, "Sign out");
        page.waitForURL("**/sign-in?out*");
    }

    private static String token(Page page) {
        return String.valueOf(page.locator("meta[name=csrf-token]").getAttribute("content"));
    }

    private static String code(RunningBaton baton) {
        Matcher found = CODE.matcher(baton.output());
        assertThat(found.find()).as(baton.output()).isTrue();
        return found.group(1);
    }
}
