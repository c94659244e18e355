package clinic.baton.acceptance.bring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import clinic.baton.acceptance.RunningBaton;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Somebody who brings files in. */
final class ImportDesk {
    /** Files that others wrote, with their notices beside them. */
    static final Path PEERS = RunningBaton.HOME.resolve("app/src/test/resources/peers");

    private final Page tab;
    private final String root;

    /** At a practice's root address. */
    ImportDesk(Page tab, String root) {
        this.tab = tab;
        this.root = root;
    }

    /** Sends a file and waits for what comes next: the report, or the question about columns. */
    void sends(Path file) {
        tab.navigate(root + "/import");
        tab.locator("main input[type=file]").setInputFiles(file);
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring in"))
                .click();
        tab.waitForURL(address -> address.contains("/import/runs/") || address.contains("/import/files/"));
    }

    /** Waits for the report, at most so many seconds. */
    void isReported(int seconds) {
        assertThat(tab.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Report").setExact(true)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(seconds * 1000.0));
    }

    /** Sends a file that needs no questions, and waits for its report. */
    void bringsIn(Path file) {
        sends(file);
        isReported(60);
    }

    /** How many of a kind were created, updated, unchanged. */
    int count(String kind, int column) {
        Locator row =
                tab.locator("tr", new Page.LocatorOptions().setHasText(kind)).first();
        return row.count() == 0
                ? 0
                : Integer.parseInt(row.locator("td").nth(column).innerText().strip());
    }

    /** All created or updated, over all kinds. */
    int changed() {
        Locator rows = tab.locator("table", new Page.LocatorOptions().setHasText("Unchanged"))
                .locator("tbody tr");
        int changed = 0;
        for (Locator row : rows.all()) {
            changed += Integer.parseInt(row.locator("td").nth(0).innerText().strip())
                    + Integer.parseInt(row.locator("td").nth(1).innerText().strip());
        }
        return changed;
    }
}
