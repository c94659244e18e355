package clinic.baton.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

/** What a person is doing outlives what the server says meanwhile, and lost answers. */
class KeepTest extends GalleryTest {
    @Test
    void what_is_being_typed_outlives_a_change_of_the_same_form() {
        var page = gallery();
        assertThat(page.locator("#live-badge")).hasAttribute("data-state", "on");
        page.locator("#family").fill("Nair-Sin");
        server.stream.replace(
                101,
                "forms",
                "<div id=\"forms\"><form><label for=\"family\">Name</label><input id=\"family\" name=\"family\" value=\"Other\"><output id=\"came\">changed</output></form></div>");
        assertThat(page.locator("#came")).hasText("changed");
        assertThat(page.locator("#family")).hasValue("Nair-Sin");
    }

    @Test
    void a_form_whose_answer_was_lost_is_kept_and_sent_once_more_with_the_same_key() {
        var page = gallery();
        assertThat(page.locator("#live-badge")).hasAttribute("data-state", "on");
        var form = page.locator("#forms form").first();
        page.locator("#born").fill("1970-05-04");
        page.locator("#phone").fill("5550142317");
        page.locator("#password").fill("correct horse battery");
        server.forms.answerWith(
                200, "<turbo-stream action=\"update\" target=\"announcer\"><template>kept</template></turbo-stream>");
        server.forms.loseAnswers(true);
        form.locator("button", new com.microsoft.playwright.Locator.LocatorOptions().setHasText("Save"))
                .click();
        assertThat(form.locator(".kept")).isVisible();
        assertThat(page.locator("#family")).hasValue("Nair");
        var before = server.forms.posted().size();
        server.forms.loseAnswers(false);
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(form.locator(".kept")).hasCount(0);
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(server.forms.posted()).hasSize(before + 1);
        var posted = server.forms.posted();
        assertThat(posted)
                .extracting(p -> p.field("key"))
                .doesNotContain("")
                .containsOnly(posted.get(0).field("key"));
        assertThat(posted).extracting(p -> p.field("_csrf")).containsOnly("token-1");
    }

    @Test
    void the_next_sending_of_a_form_has_a_key_of_its_own() {
        var page = gallery();
        var done = page.locator("#prompt-p-nair").getByText("Done already");
        done.click();
        await().until(() -> server.forms.posted().size() == 1);
        done.click();
        await().until(() -> server.forms.posted().size() == 2);
        assertThat(server.forms.posted()).extracting(p -> p.field("key")).doesNotHaveDuplicates();
    }

    @Test
    void a_refusal_is_shown_in_place_and_focused() {
        var page = gallery();
        server.forms.answerWith(
                422,
                "<turbo-stream action=\"update\" target=\"announcer\"><template><span class=\"refused\" data-focus tabindex=\"-1\" id=\"no\">Dr Lind has Rossi</span></template></turbo-stream>");
        page.locator("#states .refused").evaluate("el => el.remove()");
        page.evaluate("document.querySelectorAll('[aria-invalid]').forEach(el => el.removeAttribute('aria-invalid'))");
        page.locator("#prompt-p-nair").getByText("Later").click();
        assertThat(page.locator("#no")).isFocused();
    }
}
