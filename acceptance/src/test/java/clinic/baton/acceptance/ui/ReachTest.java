package clinic.baton.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody can read and reach everything: WCAG 2.2 AA as far as a machine can tell. */
class ReachTest extends GalleryTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"light,1440,off", "dark,1440,off", "light,390,on", "dark,390,on"})
    void axe_finds_nothing(String scheme, int width, String privacy) {
        var page = shown(scheme, width, privacy);
        assertThat(violations(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1024, 1440, 2560})
    void nothing_scrolls_sideways_but_time_itself(int width) {
        var page = shown("light", width, "off");
        var wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat((Integer) wide).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1440,24", "390,24"})
    void every_target_is_large_enough(int width, int least) {
        var page = shown("light", width, "off");
        var small = page.evaluate(
                "least => [...document.querySelectorAll('button,a[href],input:not([type=hidden]),select,textarea,summary')]"
                        + ".filter(el => el.checkVisibility() && !el.closest('p,.skip,td') && !el.matches('.ap,.tick input'))"
                        + ".filter(el => { const box = el.getBoundingClientRect(); return box.height < least - 0.5 || box.width < least - 0.5; })"
                        + ".map(el => el.outerHTML.slice(0, 120))",
                least);
        assertThat((List<?>) small).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light,1440,off", "dark,1440,off", "light,390,off", "dark,390,on"})
    void leaves_a_picture(String scheme, int width, String privacy) {
        var page = shown(scheme, width, privacy);
        var file = Path.of("target", "shots", "gallery-" + scheme + "-" + width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void paper_shows_the_day_and_none_of_the_controls() {
        var page = shown("dark", 1024, "off");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var control : List.of(".top", ".rail", ".prompt .do", ".steps >> nth=0", ".tools >> nth=0")) {
            assertThat(page.locator(control).first()).isHidden();
        }
        assertThat(page.locator("#block-kovac")).isVisible();
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
        picture(page, "print");
    }

    @ParameterizedTest
    @CsvSource({"light,1440", "dark,390"})
    void what_opens_over_the_page_is_reachable_too(String scheme, int width) {
        var page = shown(scheme, width, "off");
        page.locator("#prompt-p-lind").getByText("Why").click();
        assertThat(page.locator("#panel h2").first()).hasText("Priya Nair, 9:20");
        var narrowest =
                page.evaluate("Math.min(...[...document.querySelectorAll('.prompt .body')].map(el => el.clientWidth))");
        assertThat((Integer) narrowest).isGreaterThan(200);
        assertThat(violations(page)).isEmpty();
        picture(page, "panel-" + scheme + "-" + width);
        page.keyboard().press("Escape");
        page.keyboard().press("Control+k");
        page.keyboard().type("silva");
        assertThat(page.locator("#found-2")).isVisible();
        assertThat(violations(page)).isEmpty();
        picture(page, "search-" + scheme + "-" + width);
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        assertThat(violations(page)).isEmpty();
        page.locator("[data-keys-close]").click();
        page.locator(".person-button").click();
        assertThat(page.locator("#menu")).isVisible();
        assertThat(violations(page)).isEmpty();
        picture(page, "menu-" + scheme + "-" + width);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
                        .toList();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "shots", "gallery-" + name + ".png")));
    }

    private Page shown(String scheme, int width, String privacy) {
        profile.close();
        profile = newProfile(width, 900);
        cookie(profile, "baton-scheme", scheme);
        cookie(profile, "baton-privacy", privacy);
        var page = gallery();
        page.waitForLoadState();
        return page;
    }
}
