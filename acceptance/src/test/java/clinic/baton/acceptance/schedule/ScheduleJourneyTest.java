package clinic.baton.acceptance.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.acceptance.Chrome;
import clinic.baton.acceptance.RunningBaton;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** On a practice day of Harbor Family Clinic, with the mouse and with the keyboard alone. */
@Tag("schedule")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScheduleJourneyTest {
    private static final double SEARCH_MILLIS = 60_000;

    RunningBaton baton;
    Chrome chrome;
    Page page;
    String root;

    @BeforeAll
    void open(@TempDir Path data) throws Exception {
        baton = RunningBaton.on(data);
        chrome = Chrome.start();
    }

    @AfterAll
    void close() {
        chrome.close();
        baton.close();
    }

    @BeforeEach
    void a_day_of_its_own() {
        page = chrome.browser().newContext().newPage();
        page.navigate(baton.url().toString());
        page.locator("form[action*='practice-day'] button").first().click();
        page.waitForURL(Pattern.compile(".*/p/\\d+/.*"));
        root = page.url().replaceAll("(/p/\\d+).*", "$1");
        page.navigate(root + "/schedule");
    }

    @Test
    void a_series_is_found_held_and_booked_with_the_keyboard() {
        searchedForSomebody();
        page.keyboard().press("Enter");
        assertThat(page.locator(".opening-list li").first()).isVisible();
        page.locator(".opening-list .btn").first().focus();
        page.keyboard().press("Enter");
        assertThat(heading("Held for you")).isVisible();
        assertThat(page.locator(".held-count")).hasText(Pattern.compile("[123]:\\d\\d"));
        page.locator("summary", new Page.LocatorOptions().setHasText("A series from here"))
                .focus();
        page.keyboard().press("Enter");
        button("Book the series").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#toasts")).containsText("ooked");
    }

    @Test
    void an_opening_is_booked_with_the_mouse_and_can_then_not_be_had() {
        searchedForSomebody();
        button("Find openings").click();
        page.locator(".opening-list .btn").first().click();
        button("Book it").click();
        assertThat(page.locator("#toasts")).containsText("ooked");
        page.navigate(root + "/openings/why");
        page.locator("input[name=time]").fill("03:00");
        button("Ask").click();
        assertThat(heading("It can't be had")).isVisible();
        assertThat(page.locator(".why-not li").first()).not().isEmpty();
    }

    @Test
    void something_happens_a_plan_is_applied_and_taken_back_with_keys() {
        page.keyboard().press("!");
        assertThat(heading("Something happened")).isVisible();
        page.keyboard().press("l");
        assertThat(page.locator("select[name=subject]")).isVisible();
        button("See the plans").focus();
        page.keyboard().press("Enter");
        Locator apply = page.locator(".plan").first().locator("button");
        assertThat(apply).isVisible();
        apply.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#toasts")).containsText("Plan applied");
        page.keyboard().press("u");
        assertThat(page.locator("#toasts")).containsText("Undone");
    }

    @Test
    void a_whole_day_is_rebooked_looked_over_pinned_and_approved() {
        page.keyboard().press("!");
        page.keyboard().press("i");
        button("See the plans").click();
        button("Rebook everybody at once").click();
        page.waitForURL(Pattern.compile(".*/rebooking/.*"));
        Locator approve = button("Approve and ask them");
        assertThat(approve).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SEARCH_MILLIS));
        int rows = page.locator(".rebooking-rows tbody tr").count();
        assertThat(rows).isPositive();
        page.locator(".rebooking-rows button").first().click();
        assertThat(page.locator("tr[data-pinned=true]")).hasCount(1);
        button("Approve and ask them").click();
        assertThat(page.locator("#toasts")).containsText("asked");
        assertThat(page.locator("main")).containsText("keeps both times until they answer");
        page.navigate(root + "/happened");
        assertThat(page.locator(".ask-list").first()).isVisible();
    }

    private void searchedForSomebody() {
        page.keyboard().press("f");
        page.locator("#opening-q").fill("Ma");
        page.keyboard().press("Enter");
        page.locator(".found-patients button").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("input[name=patient]").first()).isAttached();
        button("Find openings").focus();
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
