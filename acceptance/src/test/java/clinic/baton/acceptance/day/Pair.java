package clinic.baton.acceptance.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import clinic.baton.acceptance.peers.PeerVisit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Two people who conduct one day.
 *
 * @param ana at the Desk, in a browser of her own
 * @param board the Board in a second tab of Ana's
 * @param ben at the Board, in another browser
 */
record Pair(PracticeDay day, Page ana, Page board, Page ben) {
    static Pair at(PracticeDay day) {
        Page ana = day.desk();
        Page ben = day.desk();
        Page board = ana.context().newPage();
        board.navigate(day.at("/board"));
        board.locator("#live-badge[data-state=on]").waitFor();
        return new Pair(day, ana, board, ben);
    }

    /** What stands for a visit's patient. */
    static Locator named(Page page, String selector, PeerVisit visit) {
        return page.locator(selector)
                .filter(new Locator.FilterOptions().setHasText(visit.given() + " " + visit.family()));
    }

    /** A visit's card, in a stage. */
    static Locator card(Page page, PeerVisit visit, String stage) {
        return named(page, ".pt[data-stage='" + stage + "']", visit);
    }

    /** Moves somebody on with a key of their card. */
    static void moves(Page board, PeerVisit visit, String key) {
        named(board, ".pt", visit).locator("h3 a").focus();
        board.keyboard().press(key);
    }

    /** Whoever moved somebody has their own screen's word that it is done. */
    static void told(Page mover, PeerVisit visit) {
        assertThat(mover.locator("#toasts .toast").last()).containsText(visit.family());
    }

    /** Ana opens the day. */
    void opens() {
        ana.navigate(day.at("/desk/day"));
        press("Open the day");
        assertThat(ana.locator("#toasts .toast").last()).containsText("The day is open");
    }

    /** Ana marks somebody as here, from the keyboard. */
    void arrives(PeerVisit visit) {
        ana.keyboard().press("a");
        Locator filter = ana.locator("#arrive-filter");
        filter.fill(visit.given() + " " + visit.family());
        filter.press("Enter");
        assertThat(ana.locator("#panel")).isHidden();
    }

    /** Ana has every room cleaned that somebody left. */
    void cleans() {
        Locator dirty = board.locator(".room button[aria-label^='Clean: ']");
        for (int left = dirty.count(); left > 0; left--) {
            dirty.first().click();
            assertThat(dirty).hasCount(left - 1);
        }
    }

    /** Ana looks into the rooms and closes the day: nobody is here, and of everybody it is known what became of them. */
    void closes() {
        assertThat(ben.locator(".pt")).hasCount(0);
        ana.navigate(day.at("/desk/day"));
        press("All rooms seen empty");
        assertThat(ana.locator("[data-standing=missing]")).hasCount(0);
        press("Close the day");
        assertThat(ana.locator("#toasts .toast").last()).containsText("closed");
    }

    private void press(String words) {
        ana.locator("main button").getByText(words).first().click();
    }
}
