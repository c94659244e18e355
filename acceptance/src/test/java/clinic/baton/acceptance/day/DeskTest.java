package clinic.baton.acceptance.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Desk in a browser: its jobs from the keyboard, and a colleague's browser that sees each of them. */
@Tag("day")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {
    /** Far beyond the second that it takes on a quiet machine. */
    private static final double SOON_MILLIS = 8_000;

    @TempDir
    static Path data;

    private PracticeDay day;
    private Page ana;
    private Page ben;
    private int people;

    @BeforeAll
    void open() throws IOException {
        day = PracticeDay.open(data);
    }

    @BeforeEach
    void two_at_the_desk() {
        ana = day.desk();
        ben = day.desk();
    }

    @AfterEach
    void nothing_broke() {
        ana.context().close();
        ben.context().close();
        assertThat(day.complaints()).as("what the browsers complained about").isEmpty();
    }

    @AfterAll
    void close() {
        day.close();
    }

    @Test
    void somebody_new_walks_in_from_the_keyboard_and_the_colleague_sees_it() {
        String name = walkIn();
        assertThat(toast()).containsText("is here, code");
        soon(ben.locator("#desk-now"), "Decide what " + name);
        ana.keyboard().press("u");
        assertThat(toast()).containsText("Undone");
        assertThat(ben.locator("#desk-now").getByText(name)).hasCount(0, patient());
    }

    @Test
    void who_takes_a_prompt_is_seen_and_lets_go_again() {
        String name = walkIn();
        prompt(ana, name).getByText("I have it").click();
        soon(prompt(ben, name), "Ana Ruiz has it");
        prompt(ana, name).getByText("Let go").click();
        assertThat(prompt(ben, name).getByText("Ana Ruiz has it")).hasCount(0, patient());
    }

    @Test
    void later_and_done_already_take_a_prompt_off_every_desk_and_undo_brings_it_back() {
        String name = walkIn();
        prompt(ana, name).getByText("Later").click();
        assertThat(toast()).containsText("Put off until");
        assertThat(prompt(ben, name)).hasCount(0, patient());
        ana.keyboard().press("u");
        assertThat(prompt(ben, name)).hasCount(1, patient());
        prompt(ana, name).getByText("Done already").click();
        assertThat(prompt(ben, name)).hasCount(0, patient());
    }

    @Test
    void why_says_what_it_is_ranked_by() {
        String name = walkIn();
        prompt(ana, name).getByText("Why").click();
        assertThat(ana.locator("#panel")).containsText("Tier 3: today's flow");
        assertThat(ana.locator("#panel")).containsText("It touches 1 here");
    }

    @Test
    void whoever_is_expected_arrives_by_key_and_name() {
        Locator first = ben.locator("#desk-next .coming li").first();
        String row = first.getAttribute("id");
        String name = first.locator(".name-full").textContent();
        ana.keyboard().press("a");
        ana.locator("#arrive-filter").fill(name);
        ana.keyboard().press("Enter");
        assertThat(toast()).containsText(name);
        assertThat(ben.locator("#" + row)).hasCount(0, patient());
        ana.keyboard().press("u");
        assertThat(ben.locator("#" + row)).hasCount(1, patient());
    }

    @Test
    void a_call_parks_what_is_open_and_it_comes_back_to_the_letter() {
        ana.navigate(day.at("/schedule"));
        ana.keyboard().press("b");
        ana.locator("#panel #q").fill("mari");
        ana.keyboard().press("Tab");
        ana.keyboard().press("c");
        Locator call = ana.locator("#panel form[data-call]");
        call.locator("[name=caller]").fill("Harbor Pharmacy");
        soon(ben.locator("#desk-parked"), "Book a visit");
        call.locator("[name=note]").fill("asks about a refill");
        call.getByText("Keep the note").click();
        assertThat(toast()).containsText("The note is kept");
        ana.navigate(day.at("/desk"));
        ana.locator("#desk-parked").getByText("Take up").click();
        assertThat(ana).hasURL(Pattern.compile(".*/schedule.*"));
        assertThat(ana.locator("#panel #q")).hasValue("mari");
        assertThat(ben.locator("#parked li")).hasCount(0, patient());
    }

    @Test
    void a_caller_on_hold_is_taken_up_by_a_number_key() {
        ana.keyboard().press("c");
        Locator call = ana.locator("#panel form[data-call]");
        call.locator("[name=caller]").fill("Mr Quist");
        call.locator("[name=note]").fill("asks for a sooner time");
        call.getByText("On hold").click();
        Locator prompt = ben.locator("#prompts [data-prompt^=hold-]");
        soon(prompt, "is on hold");
        assertThat(ben.locator("#prompts")).not().hasAttribute("data-inert", "", inert());
        ben.keyboard().press(prompt.locator("[data-number]").textContent());
        assertThat(ben.locator("#panel [name=note]")).hasValue("asks for a sooner time");
        ben.locator("#panel").getByText("Throw away").click();
        assertThat(ana.locator("#prompts [data-prompt^=hold-]")).hasCount(0, patient());
    }

    @Test
    void no_number_acts_in_the_second_after_the_list_changed() {
        ana.keyboard().press("c");
        ana.locator("#panel [name=caller]").fill("Ms Inert");
        ana.locator("#panel").getByText("On hold").click();
        Locator prompt = ben.locator("#prompts [data-prompt^=hold-]");
        prompt.waitFor();
        assertThat(ben.locator("#prompts")).hasAttribute("data-inert", "");
        ben.keyboard().press(prompt.locator("[data-number]").textContent());
        assertThat(ben.locator("#panel")).isHidden();
        prompt.getByText("Take up").click();
        ben.locator("#panel").getByText("Throw away").click();
        assertThat(prompt).hasCount(0, patient());
    }

    @Test
    void the_day_opens_and_does_not_close_while_somebody_is_here() {
        ana.locator("#desk-day").getByText("Open the day").click();
        ana.locator("main button").getByText("Open the day").click();
        assertThat(toast()).containsText("The day is open");
        soon(ben.locator("#desk-day"), "by Ana Ruiz");
        assertThat(ana.locator("#check-visits-ended")).hasAttribute("data-standing", "missing");
        ana.locator("main button").getByText("Close the day").click();
        assertThat(toast()).containsText("still missing: every visit has ended");
    }

    @Test
    void what_somebody_has_is_handed_over_and_accepted() {
        String name = walkIn();
        prompt(ana, name).getByText("I have it").click();
        assertThat(prompt(ana, name)).containsText("has it");
        ana.navigate(day.at("/desk/hand-over"));
        assertThat(ana.locator("main .choose")).containsText(name);
        ana.locator("#words").fill("Dr Lind leaves at four");
        ana.locator("main button").getByText("Offer").click();
        assertThat(toast()).containsText("stays yours until somebody accepts it");
        soon(ben.locator("#desk-now"), "hands over");
        ana.locator("main").getByText("Take back").first().click();
        assertThat(toast()).containsText("Taken back");
    }

    @Test
    void ctrl_k_finds_times_and_actions() {
        find("lind tomorrow 10:05");
        assertThat(ana.locator("#palette-list")).containsText(Pattern.compile("Lind 10:0|Lind, the week"));
        find("24 nov");
        assertThat(ana.locator("#palette-list")).containsText("Schedule of Tue 24 Nov");
        find("walk");
        ana.keyboard().press("Enter");
        assertThat(ana.locator("#panel h1")).hasText("Walk-in");
    }

    @Test
    void a_shared_screen_starts_with_privacy_on() {
        Page shared = ana.context().browser().newContext().newPage();
        shared.context().addCookies(ana.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("baton"))
                .toList());
        shared.navigate(day.at("/desk"));
        assertThat(shared.locator("#desk-next .name-full").first()).isHidden();
        assertThat(shared.locator("#desk-next .name-short").first()).isVisible();
        shared.context().close();
    }

    @ParameterizedTest
    @CsvSource({"light,1440,off", "dark,1440,on", "light,390,on", "dark,390,off"})
    void everybody_can_read_and_reach_it(String scheme, int width, String privacy) {
        Page page = day.desk(width, 844, scheme, privacy);
        for (String path : new String[] {"/desk", "/calls", "/desk/day", "/desk/hand-over"}) {
            page.navigate(day.at(path));
            assertThat(PracticeDay.barriers(page)).as(path).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits %s", path, width)
                    .isEqualTo(true);
        }
        for (String key : new String[] {"a", "w", "c"}) {
            page.navigate(day.at("/desk"));
            page.keyboard().press(key);
            page.locator("#panel .sheet").waitFor();
            assertThat(PracticeDay.barriers(page)).as("panel of " + key).isEmpty();
        }
        page.context().close();
    }

    private void find(String words) {
        ana.keyboard().press("Control+k");
        ana.locator("#palette-input").fill(words);
    }

    /** Somebody whose name nobody else has walks in, and nobody has decided what for. */
    private String walkIn() {
        people++;
        String family = "Quist" + (char) ('a' + people);
        ana.keyboard().press("w");
        ana.locator("#panel #q").fill("Zelda " + family);
        ana.locator("#panel [name=patient][value=new]:checked").waitFor();
        ana.locator("#panel [name=family]").waitFor();
        ana.locator("#panel #q").press("Enter");
        assertThat(prompt(ana, family)).hasCount(1, patient());
        return "Zelda " + family;
    }

    private static Locator prompt(Page page, String name) {
        return page.locator("#desk-now [data-prompt^=plan-]").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator toast() {
        return ana.locator("#toasts .toast").last();
    }

    private static void soon(Locator place, String words) {
        assertThat(place).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_MILLIS));
    }

    private static LocatorAssertions.HasCountOptions patient() {
        return new LocatorAssertions.HasCountOptions().setTimeout(SOON_MILLIS);
    }

    private static LocatorAssertions.HasAttributeOptions inert() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(SOON_MILLIS);
    }
}
