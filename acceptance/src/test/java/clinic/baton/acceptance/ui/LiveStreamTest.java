package clinic.baton.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The stream as a browser holds it. */
class LiveStreamTest extends GalleryTest {
    private static final String CARD = "<article class=\"pt\" id=\"card-nair\"><h3>%s</h3></article>";

    @Test
    void a_change_reaches_every_tab_over_one_stream() {
        List<Page> tabs = IntStream.range(0, 8).mapToObj(i -> gallery()).toList();
        tabs.forEach(this::waitUntilLive);
        server.stream.replace(101, "card-nair", CARD.formatted("Moved by Ben"));
        tabs.forEach(tab -> assertThat(tab.locator("#card-nair")).hasText("Moved by Ben"));
        assertThat(server.stream.count()).isEqualTo(1);
    }

    @Test
    void a_dropped_stream_is_taken_up_after_the_last_event_that_came() {
        var page = gallery();
        waitUntilLive(page);
        server.stream.replace(107, "card-nair", CARD.formatted("first"));
        assertThat(page.locator("#card-nair")).hasText("first");
        server.stream.drop();
        await().until(() -> server.stream.count() == 1);
        assertThat(server.stream.asked()).last().asString().isEqualTo("views=desk&after=107");
    }

    @Test
    void a_lost_stream_says_since_when_and_recovers_by_itself() {
        var page = gallery();
        waitUntilLive(page);
        server.stream.refuse();
        assertThat(page.locator("#live-badge")).hasText("not live since 9:22");
        server.stream.acceptAgain();
        assertThat(page.locator("#live-badge"))
                .hasText("live", new LocatorAssertions.HasTextOptions().setTimeout(15_000));
    }

    @Test
    void a_stream_that_says_nothing_for_twelve_seconds_is_lost() {
        var page = gallery();
        waitUntilLive(page);
        server.stream.mute();
        assertThat(page.locator("#live-badge"))
                .hasAttribute("data-state", "lost", new LocatorAssertions.HasAttributeOptions().setTimeout(20_000));
        server.stream.beat();
        waitUntilLive(page);
    }

    @Test
    void tabs_with_other_views_share_a_stream_of_all_views_from_the_oldest_page_on() {
        server.after.set(120);
        waitUntilLive(gallery(profile, "/gallery?views=board"));
        server.after.set(90);
        waitUntilLive(gallery(profile, "/gallery?views=desk"));
        await().until(() -> server.stream.asked().contains("views=board%2Cdesk&after=90")
                || server.stream.asked().contains("views=board,desk&after=90"));
    }

    @Test
    void a_page_that_is_further_does_not_see_older_events_again() {
        server.after.set(120);
        var further = gallery(profile, "/gallery?views=board");
        waitUntilLive(further);
        server.after.set(90);
        var older = gallery(profile, "/gallery?views=desk");
        await().until(() -> server.stream.asked().size() == 2);
        waitUntilLive(older);
        server.stream.replace(95, "card-nair", CARD.formatted("old news"));
        assertThat(older.locator("#card-nair")).hasText("old news");
        server.stream.replace(121, "card-park", "<article id=\"card-park\">new</article>");
        assertThat(further.locator("#card-park")).hasText("new");
        assertThat(further.locator("#card-nair")).not().hasText("old news");
    }

    private void waitUntilLive(Page page) {
        assertThat(page.locator("#live-badge")).hasAttribute("data-state", "on");
    }
}
