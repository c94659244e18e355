package clinic.baton.acceptance.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.acceptance.Chrome;
import clinic.baton.acceptance.RunningBaton;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manager lays a provider's week out in Chromium: by hand, by method, by the engine, and publishes it. */
@Tag("schedule")
class TemplatesTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @TempDir
    Path data;

    RunningBaton baton;
    Chrome chrome;
    Page page;
    String root;

    @BeforeEach
    void practice_day() throws IOException {
        baton = RunningBaton.on(data);
        chrome = Chrome.start();
        page = chrome.browser().newContext().newPage();
        page.setViewportSize(1440, 900);
        page.navigate(baton.url().toString());
        page.evaluate(
                "date => document.querySelector(\"form[action='/practice-day']\").insertAdjacentHTML('beforeend', `<input type=hidden name=date value=${date}>`)",
                "2026-11-23");
        page.locator("form[action='/practice-day'] button").click();
        page.waitForURL("**/p/*/desk", new Page.WaitForURLOptions().setTimeout(120_000));
        root = page.url().replaceAll("(/p/\\d+)/.*", "$1");
    }

    @AfterEach
    void close() {
        chrome.close();
        baton.close();
    }

    @Test
    void a_week_is_laid_out_by_keys_and_published() {
        page.navigate(root + "/templates");
        page.keyboard().press("n");
        page.getByLabel("Name").fill("Winter mornings");
        page.locator("[name='w1.from.2']").fill("08:00");
        page.locator("[name='w1.until.2']").fill("12:00");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Tuesday 8:00–12:00").first().click();
        page.locator(".studio-card").nth(8).waitFor();
        picture("session");
        assertThat(barriers()).isEmpty();
        page.locator(".studio[data-key-scope] .studio-card").first().hover();
        page.keyboard().press("m");
        page.locator(".studio.one").getByText("Modified wave").waitFor();
        page.setViewportSize(390, 844);
        picture("session-phone");
        page.setViewportSize(1440, 900);
        page.navigate(root + "/templates");
        picture("list");
        assertThat(barriers()).isEmpty();
        page.getByText("Winter mornings").click();
        picture("template");
        assertThat(barriers()).isEmpty();
        page.keyboard().press("b");
        page.getByText("Visits it would strand").waitFor();
        picture("publish");
        assertThat(barriers()).isEmpty();
        page.keyboard().press("b");
        page.getByText("Published: ").first().waitFor();
    }

    @Test
    void gauges_stand_over_each_session_and_insight_opens_to_its_visits() {
        page.navigate(root + "/schedule");
        page.locator(".day-head .gauge").first().waitFor();
        picture("gauges");
        page.navigate(root + "/insight?weeks=1");
        picture("insight");
        assertThat(barriers()).isEmpty();
        page.locator(".figures a").first().click();
        page.getByText("What became of it").waitFor();
        assertThat(barriers()).isEmpty();
        page.navigate(root + "/pace");
        picture("pace");
        assertThat(barriers()).isEmpty();
    }

    private List<String> barriers() {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
                        .toList();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "templates-" + name + ".png")));
    }
}
