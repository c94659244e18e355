package clinic.baton.acceptance.day;

import static org.awaitility.Awaitility.await;

import clinic.baton.acceptance.Chrome;
import clinic.baton.acceptance.RunningBaton;
import clinic.baton.acceptance.peers.PeerDay;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clinic's day, with as many browsers at its desk as a test needs. */
final class PracticeDay implements AutoCloseable {
    /** Far beyond what anything takes on a quiet machine. */
    private static final double SOON_MILLIS = 15_000;

    private static final String MONDAY = "2026-11-23";
    private static final Pattern CODE = Pattern.compile("To set up your practice, use the code (\\S+)");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final RunningBaton baton;
    private final Chrome chrome;
    private final String signedIn;
    private final String root;
    private final List<String> complaints = new ArrayList<>();

    private PracticeDay(RunningBaton baton, Chrome chrome, Consumer<Page> enter) {
        this.baton = baton;
        this.chrome = chrome;
        PlaywrightAssertions.setDefaultAssertionTimeout(SOON_MILLIS);
        BrowserContext door = chrome.browser().newContext();
        Page page = door.newPage();
        page.navigate(baton.url().toString());
        enter.accept(page);
        this.root = page.url().replaceAll("(/p/\\d+)/.*", "$1");
        this.signedIn = door.storageState();
        door.close();
    }

    /** Harbor Family Clinic on a Monday just after nine. */
    static PracticeDay open(Path data) throws IOException {
        return new PracticeDay(RunningBaton.on(data), Chrome.start(), page -> {
            page.evaluate(
                    "date => document.querySelector(\"form[action='/practice-day']\").insertAdjacentHTML('beforeend', `<input type=hidden name=date value=${date}>`)",
                    MONDAY);
            page.locator("form[action='/practice-day'] button").click();
            page.waitForURL("**/p/*/desk", new Page.WaitForURLOptions().setTimeout(120_000));
        });
    }

    /** A clinic that was just set up in the wizard, with the providers of a peer's day. */
    static PracticeDay founded(Path data, ZoneId zone, PeerDay day) throws IOException {
        RunningBaton baton = RunningBaton.on(data);
        return new PracticeDay(baton, Chrome.start(), page -> {
            page.navigate(baton.url() + "set-up");
            Founding.found(page, code(baton), zone, day);
        });
    }

    private static String code(RunningBaton baton) {
        await().until(() -> CODE.matcher(baton.output()).find());
        Matcher said = CODE.matcher(baton.output());
        said.find();
        return said.group(1);
    }

    /** A browser of its own, signed in, on the Desk. */
    Page desk() {
        return desk(1440, 900, "auto", "off");
    }

    Page desk(int width, int height, String scheme, String privacy) {
        BrowserContext profile = chrome.browser()
                .newContext(new Browser.NewContextOptions()
                        .setStorageState(signedIn)
                        .setViewportSize(width, height));
        profile.addCookies(List.of(
                new Cookie("baton-scheme", scheme).setUrl(baton.url().toString()),
                new Cookie("baton-privacy", privacy).setUrl(baton.url().toString())));
        profile.onWebError(error -> complaints.add(error.error()));
        profile.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        Page page = profile.newPage();
        page.navigate(at("/desk"));
        page.locator("#live-badge[data-state=on]").waitFor();
        return page;
    }

    /** Another browser, which reaches the server at another address of this machine. */
    Page deskThrough(int port) {
        BrowserContext profile = chrome.browser()
                .newContext(new Browser.NewContextOptions().setStorageState(signedIn));
        Page page = profile.newPage();
        page.navigate(at("/desk").replace(":" + baton.url().getPort(), ":" + port));
        page.locator("#live-badge[data-state=on]").waitFor();
        return page;
    }

    /** Where the server listens. */
    int port() {
        return baton.url().getPort();
    }

    /** An address of the practice. */
    String at(String path) {
        return root + path;
    }

    /** What browsers complained about since the last call. */
    List<String> complaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    /** What stands between some people and the page. */
    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
                        .toList();
    }

    @Override
    public void close() {
        chrome.close();
        baton.close();
    }
}
