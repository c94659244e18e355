package clinic.baton.acceptance.setup;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who sets a practice up in a browser, from the terminal's code to an open schedule. */
public final class Founder {
    /** A password for tests. */
    public static final String PASSWORD = "seven lanterns over a harbour";

    /** Generous: what is measured elsewhere isn't measured here, on machines that do other work too. */
    private static final double PATIENCE_MILLIS = 90_000;

    private final BrowserContext profile;
    private final String root;
    private final Page tab;

    private Founder(BrowserContext profile, String root) {
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        this.profile = profile;
        this.root = root;
        this.tab = profile.newPage();
    }

    /** Somebody before the first page of a server, whose address has no slash at its end. */
    public static Founder before(BrowserContext profile, String root) {
        return new Founder(profile, root);
    }

    /** The tab they work in. */
    public Page tab() {
        return tab;
    }

    /** All of the wizard, with a password; answers the practice's number and closes the tab. */
    public String founds(String code) {
        isFirst(code);
        press("Continue");
        String practice = setsUp();
        tab.close();
        return practice;
    }

    /** The first step's fields. */
    public void isFirst(String code) {
        tab.navigate(root + "/");
        tab.getByRole(AriaRole.LINK, named("Set up your practice")).click();
        tab.getByLabel("Code from the terminal").fill(code);
        tab.getByLabel("Your name").fill("Ana Ruiz");
        tab.getByLabel("E-mail to sign in with").fill("ana.ruiz@example.org");
        tab.getByLabel("Password").fill(PASSWORD);
    }

    /** The steps after the first: what is proposed, and one doctor with one nurse. Answers the practice's number. */
    public String setsUp() {
        tab.waitForURL("**/set-up/practice");
        tab.getByLabel("Name of the practice").fill("Northgate Family Practice");
        tab.getByLabel("Time zone").selectOption("America/New_York");
        press("Continue");
        tab.waitForURL("**/set-up/rooms");
        press("Continue");
        tab.waitForURL("**/set-up/people");
        tab.locator("[name='name.0']").fill("Dr. Grace Okafor");
        tab.locator("[name='role.0']").selectOption("physician");
        tab.locator("[name='name.1']").fill("Priya Nair");
        tab.locator("[name='role.1']").selectOption("nurse");
        press("Continue");
        tab.waitForURL("**/set-up/visits");
        press("Continue");
        tab.waitForURL("**/set-up/hours");
        press("Open the schedule");
        tab.waitForURL("**/schedule");
        return tab.url().replaceAll(".*/p/(\\d+)/.*", "$1");
    }

    /** Opens a page of the server. */
    public void goesTo(String path) {
        tab.navigate(root + path);
    }

    /** Presses a button. */
    public void press(String label) {
        button(label).click();
    }

    /** The first button of a label. */
    public Locator button(String label) {
        return tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .first();
    }

    /** A device with a fingerprint reader, as Chromium imitates it. */
    public void hasPasskeys() {
        passkeys(profile, tab);
    }

    /** Gives a tab's browser an authenticator that always says yes. */
    public static void passkeys(BrowserContext profile, Page tab) {
        var devtools = profile.newCDPSession(tab);
        devtools.send("WebAuthn.enable");
        var options = new com.google.gson.JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new com.google.gson.JsonObject();
        arguments.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private static Page.GetByRoleOptions named(String label) {
        return new Page.GetByRoleOptions().setName(label);
    }
}
