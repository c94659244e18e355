package clinic.baton.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Everything a keyboard does. */
class KeysTest extends GalleryTest {
    @Test
    void a_number_belongs_to_its_prompt_when_others_go() {
        var page = gallery();
        var kept = page.locator("#prompt-p-nair [data-number]");
        assertThat(kept).hasText("4");
        assertThat(page.locator("#live-badge")).hasAttribute("data-state", "on");
        server.stream.remove(101, "prompt-p-moreau");
        assertThat(page.locator("#prompt-p-moreau")).hasCount(0);
        assertThat(kept).hasText("4");
    }

    @Test
    void numbers_rest_for_a_second_after_the_list_has_changed() {
        var page = gallery();
        page.clock().install();
        page.evaluate("document.getElementById('prompt-p-moreau').remove()");
        assertThat(page.locator("#prompts")).hasAttribute("data-inert", "");
        page.keyboard().press("4");
        assertThat(server.forms.posted()).isEmpty();
        page.clock().runFor(1_100);
        assertThat(page.locator("#prompts")).not().hasAttribute("data-inert", "");
        page.keyboard().press("4");
        await().until(() -> server.forms.posted().size() == 1);
    }

    @Test
    void single_keys_do_nothing_in_a_field_and_can_be_turned_off() {
        var page = gallery();
        page.locator("#family").press("p");
        assertThat(page.locator("html")).hasAttribute("data-privacy", "off");
        page.locator("#family").blur();
        page.keyboard().press("p");
        assertThat(page.locator("html")).hasAttribute("data-privacy", "on");
        page.keyboard().press("?");
        page.locator("#keys-on").uncheck();
        page.locator("[data-keys-close]").click();
        page.keyboard().press("p");
        assertThat(page.locator("html")).hasAttribute("data-privacy", "on");
        page.reload();
        page.keyboard().press("p");
        assertThat(page.locator("html")).hasAttribute("data-privacy", "on");
    }

    @Test
    void a_key_can_be_changed_and_stays_so() {
        var page = gallery();
        page.keyboard().press("?");
        page.getByLabel("Change: Privacy").click();
        page.keyboard().press("v");
        page.locator("[data-keys-close]").click();
        page.reload();
        page.keyboard().press("p");
        assertThat(page.locator("html")).hasAttribute("data-privacy", "off");
        page.keyboard().press("v");
        assertThat(page.locator("html")).hasAttribute("data-privacy", "on");
    }

    @Test
    void the_search_is_a_combobox_that_arrows_and_enter_drive() {
        var page = gallery();
        page.keyboard().press("Control+k");
        page.keyboard().type("silva");
        var input = page.locator("#palette-input");
        assertThat(input).hasAttribute("aria-activedescendant", "found-1");
        page.keyboard().press("ArrowDown");
        assertThat(input).hasAttribute("aria-activedescendant", "found-2");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#panel")).isVisible();
        assertThat(page.locator("#palette")).isHidden();
    }

    @Test
    void escape_closes_the_side_panel_and_gives_the_focus_back() {
        var page = gallery();
        var why = page.locator("#prompt-p-lind").getByText("Why");
        why.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#panel h2").first()).hasText("Priya Nair, 9:20");
        page.keyboard().press("Escape");
        assertThat(page.locator("#panel")).isHidden();
        assertThat(why).isFocused();
    }

    @Test
    void an_appointment_is_moved_with_m_arrows_and_enter() {
        var page = gallery();
        move(page, "ArrowDown", "ArrowDown", "ArrowRight", "Enter");
        await().until(() -> server.forms.posted().size() == 1);
        var posted = server.forms.posted().get(0);
        assertThat(posted.path()).isEqualTo("/gallery/move");
        assertThat(posted.field("appointment")).isEqualTo("nair");
        assertThat(posted.field("column")).isEqualTo("lind");
        assertThat(posted.field("start")).isEqualTo("2026-11-23T14:30:00.000Z");
        assertThat(page.locator(".ghost")).hasCount(0);
    }

    @Test
    void escape_gives_up_a_move() {
        var page = gallery();
        move(page, "ArrowDown", "Escape");
        assertThat(page.locator(".ghost")).hasCount(0);
        assertThat(server.forms.posted()).isEmpty();
        assertThat(page.locator("#block-nair")).isFocused();
    }

    private static void move(Page page, String... keys) {
        page.locator("#block-nair").focus();
        page.keyboard().press("m");
        assertThat(page.locator(".ghost")).isVisible();
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }
}
