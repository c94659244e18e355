package clinic.baton.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import org.junit.jupiter.api.Test;

/** Everything a mouse does. */
class MouseTest extends GalleryTest {
    @Test
    void an_appointment_is_dragged_to_another_time_and_provider() {
        var page = gallery();
        var block = page.locator("#block-nair");
        block.scrollIntoViewIfNeeded();
        var from = block.boundingBox();
        var step = from.height / 4;
        var lab = page.locator("[data-column=lab]").boundingBox();
        page.mouse().move(from.x + 20, from.y + 6);
        page.mouse().down();
        page.mouse().move(lab.x + 20, from.y + 6 + 2 * step, new Mouse.MoveOptions().setSteps(6));
        assertThat(page.locator("[data-column=lab] .ghost")).isVisible();
        page.mouse().up();
        await().until(() -> server.forms.posted().size() == 1);
        var posted = server.forms.posted().get(0);
        assertThat(posted.field("column")).isEqualTo("lab");
        assertThat(posted.field("start")).isEqualTo("2026-11-23T14:30:00.000Z");
        assertThat(page.locator("#panel")).isHidden();
    }

    @Test
    void a_click_on_free_time_books_the_five_minutes_that_were_clicked() {
        var page = gallery();
        var free = page.locator("#block-free-okafor");
        free.scrollIntoViewIfNeeded();
        var box = free.boundingBox();
        free.click(new Locator.ClickOptions().setPosition(box.width / 2, box.height / 8 * 3.5));
        assertThat(page.locator("#panel")).isVisible();
        assertThat(free.getAttribute("href")).contains("column=okafor", "start=2026-11-23T16%3A55%3A00.000Z");
    }

    @Test
    void privacy_hides_names_and_reasons_and_outlives_the_page() {
        var page = gallery();
        page.keyboard().press("p");
        assertThat(page.locator("#card-webb h3")).containsText("G.W.");
        assertThat(page.locator("#card-webb .name-full")).isHidden();
        assertThat(page.locator("#card-webb .hush").first()).isHidden();
        page.reload();
        assertThat(page.locator("#card-webb .name-full")).isHidden();
    }
}
