package clinic.baton.acceptance.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on a day: two people want one time, the network breaks, two patients bear one name. */
@Tag("day")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TroubleTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final double SOON_MILLIS = 15_000;

    @TempDir
    static Path data;

    private PracticeDay day;
    private Page ana;
    private Page ben;

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
    void of_two_who_book_one_time_at_once_one_has_it_and_the_other_is_told() {
        newPatient(ana, "Abel", "Vantongeren", "1958-02-11");
        newPatient(ben, "Bela", "Wisniewska", "1961-09-30");
        assertThat(freeTime(ana)).isEqualTo(freeTime(ben));
        for (Page one : List.of(ana, ben)) {
            one.evaluate("document.querySelector('form[action$=\"/appointments\"]').requestSubmit()");
        }
        outcome(ana).waitFor();
        outcome(ben).waitFor();
        List<String> said = List.of(outcome(ana).innerText(), outcome(ben).innerText());
        assertThat(said).filteredOn(words -> words.contains("Booked for")).hasSize(1);
        assertThat(said)
                .filteredOn(words -> words.contains("Not booked"))
                .singleElement()
                .asString()
                .containsAnyOf("Vantongeren", "Wisniewska");
    }

    @Test
    void a_broken_network_is_said_and_nothing_is_missed_when_it_is_back() throws IOException {
        try (Wire wire = Wire.to(day.port())) {
            Page cleo = day.deskThrough(wire.port());
            cleo.evaluate("document.documentElement.dataset.neverReloaded = 'yes'");
            long before = after(wire);
            wire.cut();
            Locator badge = cleo.locator("#live-badge");
            assertThat(badge)
                    .hasText(
                            Pattern.compile("not live since \\d{1,2}:\\d{2}"),
                            new LocatorAssertions.HasTextOptions().setTimeout(SOON_MILLIS));
            for (String name : List.of("Zenobia Yilmazer", "Odalric Zabelka", "Perpetua Xanthou")) {
                walkIn(ben, name);
            }
            assertThat(prompts(cleo, "Yilmazer")).hasCount(0);
            wire.mend();
            assertThat(badge)
                    .hasAttribute("data-state", "on", new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
            for (String name : List.of("Yilmazer", "Zabelka", "Xanthou")) {
                assertThat(prompts(cleo, name)).hasCount(1, count());
            }
            assertThat(after(wire)).as("taken up after what it had").isGreaterThanOrEqualTo(before);
            assertThat(cleo.locator("html")).hasAttribute("data-never-reloaded", "yes");
            cleo.context().close();
        }
    }

    @Test
    void two_of_one_name_are_told_apart_by_mark_and_year() {
        for (String born : List.of("1949-03-02", "1987-12-05")) {
            newPatient(ana, "Ulla", "Twinning", born);
        }
        for (int i = 0; i < 2; i++) {
            ana.navigate(day.at("/desk"));
            ana.keyboard().press("w");
            ana.locator("#panel #q").fill("Ulla Twinning");
            Locator known = ana.locator("#panel [name=patient]:not([value=new])");
            assertThat(known).hasCount(2, count());
            known.nth(i).check();
            ana.locator("#panel #q").press("Enter");
            assertThat(prompts(ana, "Twinning")).hasCount(i + 1, count());
        }
        Locator two = prompts(ben, "Twinning");
        assertThat(two).hasCount(2, count());
        List<String> told = two.locator(".name").all().stream()
                .map(name -> name.locator(".name-mark").innerText() + name.locator(".name-year").innerText())
                .distinct()
                .toList();
        assertThat(told).hasSize(2);
        assertThat(String.join(" ", told)).contains("1949").contains("1987");
    }

    @Test
    void a_form_carries_its_token_once_and_counts_once() {
        List<Map<String, String>> sent = new CopyOnWriteArrayList<>();
        ana.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.allHeaders());
            }
        });
        List<Integer> answers = new CopyOnWriteArrayList<>();
        ana.onRequestFinished(request -> answered(request, answers));
        walkIn(ana, "Ingeborg Quillfeather");
        prompts(ana, "Quillfeather").getByText("I have it").click();
        assertThat(prompts(ben, "Quillfeather")).containsText("Ana Ruiz has it", new LocatorAssertions.ContainsTextOptions()
                .setTimeout(SOON_MILLIS));
        assertThat(sent).hasSizeGreaterThanOrEqualTo(2);
        assertThat(sent).allSatisfy(headers -> assertThat(headers.getOrDefault("x-csrf-token", ""))
                .doesNotContain(","));
        assertThat(answers).isNotEmpty().allMatch(status -> status < 400);
        assertThat(prompts(ben, "Quillfeather")).hasCount(1);
    }

    @Test
    void a_visit_is_booked_and_moved_from_the_keyboard_alone_and_the_colleague_sees_where_to() {
        newPatient(ana, "Jarl", "Keybord", "1971-06-17");
        for (Page page : List.of(ana, ben)) {
            page.navigate(day.at("/schedule?date=" + TUESDAY.plusDays(1)));
            page.locator("#live-badge[data-state=on]").waitFor();
        }
        ana.locator("[data-book]").first().focus();
        ana.keyboard().press("Enter");
        ana.locator("#panel #q").fill("Keybord");
        ana.keyboard().press("Enter");
        Locator found = ana.locator("#panel .found-patients button");
        found.first().focus();
        ana.keyboard().press("Enter");
        Locator book = ana.locator("#panel form[action$='/appointments'] .form-foot button");
        book.focus();
        ana.keyboard().press("Enter");
        Locator there = ben.locator("[data-appointment]")
                .filter(new Locator.FilterOptions().setHasText("Keybord"));
        assertThat(there).hasCount(1, count());
        int at = Integer.parseInt(there.getAttribute("data-at"));
        Locator here = ana.locator("[data-appointment]").filter(new Locator.FilterOptions().setHasText("Keybord"));
        assertThat(here).hasCount(1, count());
        here.focus();
        for (String key : List.of("m", "ArrowDown", "Shift+ArrowDown", "Enter")) {
            ana.keyboard().press(key);
        }
        assertThat(there)
                .hasAttribute(
                        "data-at",
                        Integer.toString(at + 4),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(SOON_MILLIS));
        ana.keyboard().press("u");
        assertThat(there)
                .hasAttribute(
                        "data-at",
                        Integer.toString(at),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(SOON_MILLIS));
    }

    private static void answered(Request request, List<Integer> answers) {
        if (request.method().equals("POST")) {
            answers.add(request.response().status());
        }
    }

    /** Takes somebody in, up to their booking form. */
    private void newPatient(Page page, String given, String family, String born) {
        page.navigate(day.at("/patients/new?then=" + day.at("/appointments/new").replaceAll("^https?://[^/]+", "")
                + "%3Fpatient%3D"));
        page.getByLabel("Family name").fill(family);
        page.getByLabel("Given names").fill(given);
        page.getByLabel("Date of birth").fill(born);
        page.locator("main .form-foot button").first().click();
        page.waitForURL("**/appointments/new?patient=*");
    }

    /** Puts the first free time into the form, and answers its address without the patient. */
    private String freeTime(Page page) {
        String address = page.locator("h2:has-text('Next free times') + ul a").first().getAttribute("href");
        page.navigate(day.at("/").replaceAll("/p/.*", address));
        return address.replaceAll("patient=[^&]*", "");
    }

    private static Locator outcome(Page page) {
        return page.locator("#toasts .toast, .refused").first();
    }

    private static void walkIn(Page page, String name) {
        page.keyboard().press("w");
        page.locator("#panel #q").fill(name);
        page.locator("#panel [name=patient][value=new]").check();
        assertThat(page.locator("#panel [name=family]")).not().hasValue("");
        page.locator("#panel #q").press("Enter");
        assertThat(prompts(page, name)).hasCount(1, count());
    }

    private static Locator prompts(Page page, String name) {
        return page.locator("#desk-now [data-prompt^=plan-]").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** After which entry the last stream over the wire asked to go on. */
    private static long after(Wire wire) {
        Matcher asked = Pattern.compile("after=(\\d+)").matcher(wire.streams().getLast());
        assertThat(asked.find()).isTrue();
        return Long.parseLong(asked.group(1));
    }

    private static LocatorAssertions.HasCountOptions count() {
        return new LocatorAssertions.HasCountOptions().setTimeout(SOON_MILLIS);
    }
}
