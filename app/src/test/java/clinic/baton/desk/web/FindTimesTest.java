package clinic.baton.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.web.FoundItem;
import clinic.baton.web.Phrase;
import clinic.baton.web.Piece;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class FindTimesTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    DeskTimeFinder times;

    @Autowired
    DeskActionFinder actions;

    BookedClinic desk;

    @BeforeEach
    void nine_on_monday() {
        wall.set(Instant.parse("2026-11-23T08:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
    }

    @Test
    void a_providers_free_time_is_offered_to_be_booked() {
        FoundItem first = times("lind tomorrow 9:20").getFirst();
        assertThat(said(first)).isEqualTo("Book Dr Lind 09:20");
        assertThat(first.address())
                .endsWith("/appointments/new?column=" + desk.who("Dr Lind") + "&start=2026-11-24T08:20:00Z");
    }

    @Test
    void a_time_that_is_taken_opens_who_has_it() {
        desk.book(desk.patient("Rossi"), "Dr Lind", "Follow-up", "2026-11-24T09:20")
                .orThrow();
        List<FoundItem> found = times("lind tomorrow 9:25");
        assertThat(said(found.getFirst())).isEqualTo("Dr Lind 9:20: Carla Rossi");
        assertThat(found.getFirst().panel()).isTrue();
        assertThat(found).noneMatch(item -> said(item).startsWith("Book"));
    }

    @Test
    void a_patients_visit_is_found_by_name_and_day() {
        desk.book(desk.patient("Rossi"), "Dr Lind", "Follow-up", "2026-11-24T09:20")
                .orThrow();
        desk.book(desk.patient("Okeke"), "Dr Lind", "Follow-up", "2026-11-24T10:20")
                .orThrow();
        assertThat(times("ross tomorrow").stream().map(FindTimesTest::said))
                .containsExactly("Dr Lind 9:20: Carla Rossi", "Schedule of Tue 24 Nov");
    }

    @Test
    void a_date_leads_to_its_schedule_and_a_name_alone_to_the_providers_week() {
        assertThat(times("24 nov").stream().map(FindTimesTest::said)).containsExactly("Schedule of Tue 24 Nov");
        assertThat(times("okaf").stream().map(FindTimesTest::said)).containsExactly("Dr Okafor, the week");
        assertThat(times("nobody")).isEmpty();
    }

    @Test
    void time_outside_clinic_time_and_time_past_is_not_offered() {
        assertThat(times("lind tomorrow 20:00")).noneMatch(item -> said(item).startsWith("Book"));
        assertThat(times("lind 8:10")).noneMatch(item -> said(item).startsWith("Book"));
    }

    @Test
    void only_what_somebody_may_do_is_offered() {
        Caller looks = new Caller(
                desk.practice(), Caller.Kind.PERSON, UUID.randomUUID(), "Lab", EnumSet.of(Permission.SEE_DAY));
        assertThat(actions.find(looks, "book")).isEmpty();
        assertThat(actions.find(looks, "sched")).isNotEmpty();
        assertThat(times.find(looks, "lind tomorrow 9:20"))
                .noneMatch(item -> said(item).startsWith("Book"));
        assertThat(actions.find(desk.desk(), "walk").stream().map(FindTimesTest::said))
                .containsExactly("Walk-in");
    }

    @Test
    void each_word_may_be_begun_and_other_words_for_it_are_known() {
        assertThat(actions.find(desk.desk(), "clo day").stream().map(FindTimesTest::said))
                .containsExactly("Close the day");
        assertThat(actions.find(desk.desk(), "phone").stream().map(FindTimesTest::said))
                .contains("Call note");
        assertThat(actions.find(desk.desk(), "resched").stream().map(FindTimesTest::said))
                .containsExactly("Move a visit…");
    }

    private List<FoundItem> times(String typed) {
        return times.find(desk.desk(), typed);
    }

    private static String said(FoundItem item) {
        return plain(item.title());
    }

    private static String plain(Phrase phrase) {
        return phrase.pieces().stream()
                .map(piece -> switch (piece) {
                    case Piece.Plain(String text) -> text;
                    case Piece.Named(var name) -> name.full();
                    case Piece.Hushed(String text) -> text;
                })
                .collect(Collectors.joining());
    }
}
