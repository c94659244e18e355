package clinic.baton.acceptance.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Map;

/** Somebody who brings files of another system in on screen, and says what its words mean here. */
record Bringing(Page tab, String root) {
    private static final double LONG_MILLIS = 60_000;
    private static final Map<String, String> MEANINGS = Map.of(
            "Office visit", "Follow-up",
            "Sick visit", "Acute visit",
            "Annual physical", "Routine physical",
            "Long consult", "Complex consultation");

    /** Brings a file in, with whatever is asked on the way. */
    void in(Path file) {
        once(file);
        tab.navigate(root + "/import/names");
        int unknown = tab.locator("main select").count();
        if (unknown > 0) {
            tab.locator("main tbody tr").all().forEach(Bringing::means);
            press("Remember");
            tab.waitForURL("**/import");
            once(file);
        }
    }

    /** How many of a kind were created, updated, left as they were, as the report on screen says. */
    Counts counts(String kind) {
        Locator row = tab.locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(kind))
                .first();
        return row.count() == 0 ? new Counts(0, 0, 0) : new Counts(number(row, 0), number(row, 1), number(row, 2));
    }

    /** What a report says of a kind. */
    record Counts(int created, int updated, int unchanged) {}

    private void once(Path file) {
        tab.navigate(root + "/import");
        tab.getByLabel("File").setInputFiles(file);
        press("Bring in");
        tab.waitForURL(address -> address.contains("/import/runs/") || address.contains("/import/files/"));
        if (tab.url().contains("/import/files/")) {
            press("Bring in");
            tab.waitForURL("**/import/runs/**");
        }
        assertThat(tab.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Report").setExact(true)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG_MILLIS));
    }

    private static void means(Locator row) {
        String name = row.locator("th").innerText();
        String meaning = MEANINGS.entrySet().stream()
                .filter(known -> name.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> row.locator("option").allInnerTexts().stream()
                        .filter(option -> name.contains(option.strip()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("Nothing here is meant by " + name)));
        row.locator("select").selectOption(new SelectOption().setLabel(meaning));
    }

    private static int number(Locator row, int column) {
        return Integer.parseInt(row.locator("td").nth(column).innerText().strip());
    }

    private void press(String label) {
        tab.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .first()
                .click();
    }
}
