package clinic.baton.acceptance.shots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No page is forgotten when Baton is looked at. */
@Tag("shots")
class RoutesTest {
    @Test
    void nothing_is_pictured_or_excused_that_is_not_there() throws IOException {
        Set<String> routes = Routes.read();
        assertThat(routes).hasSizeGreaterThan(30).containsAll(ShotPages.EXCUSED.keySet());
        assertThat(ShotPages.listed().map(ShotPage::route)).isSubsetOf(routes);
    }

    @Test
    void a_page_that_nobody_listed_is_found_and_named_by_its_route() {
        String inbox = "/p/{practice}/letters/{letter}";
        assertThat(ShotPages.unlisted(Set.of(inbox, "/sign-in", "/metrics"))).containsExactly(inbox);
        assertThat(ShotPage.unlisted(inbox).name()).isEqualTo("letters-letter");
        assertThat("/p/12/letters/0a-1b").matches(ShotPage.unlisted(inbox).pattern());
    }

    @Test
    void a_link_is_known_by_its_route() {
        ShotPage visit = ShotPage.linked("visit", "/p/{practice}/appointments/{id}", "");
        assertThat("/p/12/appointments/0a-1b?panel").matches(visit.pattern());
        assertThat("/p/12/appointments/0a/move").doesNotMatch(visit.pattern());
        ShotPage part = ShotPage.linked("part", "/p/{practice}/setup/{section:a|b}/{id}", "");
        assertThat("/p/12/setup/rooms/0a-1b").matches(part.pattern());
    }
}
