package clinic.baton.acceptance.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.acceptance.day.Bringing.Counts;
import clinic.baton.acceptance.peers.PeerDay;
import clinic.baton.acceptance.peers.PeerFiles;
import clinic.baton.acceptance.peers.PeerVisit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole day: set up, brought in from another system's files, conducted by two people, closed. */
@Tag("day")
class ClinicDayTest {
    private static final long SEED = 7;
    private static final int WAVE = 8;
    private static final int HALF = 20;

    @TempDir
    Path folder;

    private final Sightings sightings = new Sightings();

    @Test
    void forty_visits_are_conducted_in_two_browsers_that_see_each_other() throws IOException {
        ZoneId zone = Founding.earlyMorning(Instant.now());
        LocalDate today = LocalDate.now(zone);
        PeerDay peers = PeerDay.of(today, SEED);
        System.out.println("Forty visits of " + today + " in " + zone + ", seed " + SEED);
        try (PracticeDay day = PracticeDay.founded(folder.resolve("data"), zone, peers)) {
            Pair pair = Pair.at(day);
            bringIn(pair.ana(), day.at(""), peers);
            pair.opens();
            List<PeerVisit> expected = new ArrayList<>(peers.visits());
            callOff(pair, expected.remove(HALF), expected.remove(HALF + 7));
            for (int from = 0; from < expected.size(); from += WAVE) {
                wave(pair, expected.subList(from, Math.min(from + WAVE, expected.size())));
            }
            pair.closes();
            assertThat(day.complaints()).as("what the browsers complained about").isEmpty();
        }
        System.out.println(sightings);
        assertThat(sightings.medianMillis()).isLessThan(1_000);
    }

    /** The morning comes as a table, the afternoon as messages; the table a second time changes nothing. */
    private void bringIn(Page ana, String root, PeerDay peers) throws IOException {
        PeerDay morning = new PeerDay(peers.date(), peers.visits().subList(0, HALF));
        PeerDay afternoon =
                new PeerDay(peers.date(), peers.visits().subList(HALF, peers.visits().size()));
        Path table = Files.writeString(folder.resolve("morning.csv"), PeerFiles.csv(morning));
        Path messages = Files.writeString(folder.resolve("afternoon.hl7"), PeerFiles.siu(afternoon));
        Bringing bringing = new Bringing(ana, root);
        bringing.in(table);
        assertThat(bringing.counts("appointments")).isEqualTo(new Counts(HALF, 0, 0));
        bringing.in(messages);
        assertThat(bringing.counts("appointments")).isEqualTo(new Counts(HALF, 0, 0));
        bringing.in(table);
        assertThat(bringing.counts("appointments")).isEqualTo(new Counts(0, 0, HALF));
    }

    /** Two call and don't come: Ben sees their time free again. */
    private void callOff(Pair pair, PeerVisit... visits) {
        pair.ana().navigate(pair.day().at("/schedule"));
        Page ben = pair.ben();
        ben.navigate(pair.day().at("/schedule"));
        ben.locator("#live-badge[data-state=on]").waitFor();
        for (PeerVisit visit : visits) {
            Locator seen = Pair.named(ben, "[data-appointment]", visit);
            assertThat(seen).hasCount(1);
            Pair.named(pair.ana(), "[data-appointment]", visit).click();
            pair.ana().getByText("Cancel the visit…").click();
            pair.ana().locator("#panel [name=reason]").fill("Called: is better");
            sightings.gone(seen, () -> pair.ana()
                    .locator("#panel form[action$='/cancel'] button")
                    .click());
        }
        ben.navigate(pair.day().at("/board"));
        ben.locator("#live-badge[data-state=on]").waitFor();
        pair.ana().navigate(pair.day().at("/desk"));
    }

    /** Some of the day come in, go through the house and leave; whoever doesn't move them sees them move. */
    private void wave(Pair pair, List<PeerVisit> visits) {
        for (PeerVisit visit : visits) {
            sightings.seen(Pair.card(pair.ben(), visit, "arrived"), () -> pair.arrives(visit));
            Pair.told(pair.ana(), visit);
        }
        List<PeerVisit> stay = new ArrayList<>(visits);
        if (visits.size() == WAVE) {
            PeerVisit impatient = stay.removeLast();
            sightings.gone(Pair.named(pair.board(), ".pt", impatient), () -> Pair.moves(pair.ben(), impatient, "x"));
            Pair.told(pair.ben(), impatient);
        }
        move(pair.ben(), pair.board(), stay, "i", "checked-in");
        move(pair.ben(), pair.board(), stay, "r", "roomed");
        move(pair.board(), pair.ben(), stay.subList(0, 3), "y", "ready");
        move(pair.ben(), pair.board(), stay, "d", "with-provider");
        move(pair.board(), pair.ben(), stay.subList(0, 3), "k", "check-out");
        for (PeerVisit visit : stay) {
            sightings.gone(Pair.named(pair.board(), ".pt", visit), () -> Pair.moves(pair.ben(), visit, "g"));
            Pair.told(pair.ben(), visit);
        }
        pair.cleans();
    }

    private void move(Page mover, Page other, List<PeerVisit> visits, String key, String stage) {
        for (PeerVisit visit : visits) {
            sightings.seen(Pair.card(other, visit, stage), () -> Pair.moves(mover, visit, key));
            Pair.told(mover, visit);
        }
    }
}
