package clinic.baton.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.record.Act;
import clinic.baton.record.Entry;
import clinic.baton.schedule.Agenda;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.StaffBrowser;
import clinic.baton.testing.TestClinic;
import clinic.baton.web.live.Audience;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.ViewKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** A provider's day on a telephone. */
@BatonTest
class MyDayTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Agenda agenda;

    @Autowired
    MyDayPicture picture;

    @Autowired
    MyDayLiveView view;

    @Autowired
    DSLContext sql;

    @Autowired
    WebApplicationContext context;

    BookedClinic desk;
    StaffBrowser provider;
    UUID lind;

    @BeforeEach
    void ten_to_nine_on_monday() {
        wall.set(Instant.parse("2026-11-23T07:50:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        provider = StaffBrowser.of(context, sql, desk.practice(), "PROVIDER");
        lind = desk.who("Dr Lind");
    }

    @Test
    void the_readiest_comes_first_and_others_patients_dont_come_at_all() {
        Encounter waiting = arrived("Webb", "Dr Lind", "09:00");
        Encounter ready = step(arrived("Rossi", "Dr Lind", "09:20"), Stage.READY);
        arrived("Nair", "Dr Okafor", "09:00");
        book("Gray", "Dr Lind", "10:00");
        MyDay day = picture.of(desk.practice(), lind);
        assertThat(day.next()).extracting(MyVisit::id).containsExactly(ready.id(), waiting.id());
        assertThat(day.later()).hasSize(1);
        assertThat(provider.page("/my-day?who=" + lind)).contains("mine-" + ready.id(), "10:00");
    }

    @Test
    void start_and_done_are_one_tap_each_and_what_is_done_is_counted() {
        Encounter ready = step(arrived("Rossi", "Dr Lind", "09:00"), Stage.READY);
        assertThat(provider.send(
                                "/visits/" + ready.id() + "/step",
                                "to",
                                "with-provider",
                                "version",
                                "" + ready.version())
                        .getStatus())
                .isLessThan(400);
        MyDay day = picture.of(desk.practice(), lind);
        assertThat(day.with())
                .singleElement()
                .satisfies(visit -> assertThat(visit.deeds())
                        .first()
                        .satisfies(deed -> assertThat(deed.fields()).containsEntry("to", "check-out")));
        assertThat(day.done()).isOne();
    }

    @Test
    void who_goes_out_of_the_room_finds_the_patient_ready_there() {
        Encounter with = step(arrived("Rossi", "Dr Lind", "09:00"), Stage.WITH_PROVIDER);
        assertThat(picture.of(desk.practice(), lind).with().getFirst().deeds())
                .extracting(deed -> deed.label())
                .contains("Out of the room", "Need a nurse");
        step(with, Stage.READY);
        assertThat(picture.of(desk.practice(), lind).next())
                .extracting(MyVisit::id)
                .containsExactly(with.id());
    }

    @Test
    void running_late_is_said_in_one_tap_and_stands_on_the_schedule() {
        assertThat(provider.send("/my-day/" + lind + "/late", "minutes", "20").getStatus())
                .isLessThan(400);
        assertThat(agenda.of(desk.practice(), LocalDate.of(2026, 11, 23)).sessions())
                .filteredOn(session -> session.practitioner().equals(lind))
                .anyMatch(session -> session.lateMinutes() == 20);
        assertThat(picture.of(desk.practice(), lind).standing()).isEqualTo("20 late");
    }

    @Test
    void it_changes_by_itself_when_somebody_arrives_and_names_no_viewer() {
        arrived("Rossi", "Dr Lind", "09:00");
        ViewKey key = new ViewKey(desk.practice(), "my-day", lind.toString(), Audience.CLINICAL);
        List<Fragment> fragments = view.changed(key, List.<Entry>of());
        assertThat(fragments)
                .singleElement()
                .satisfies(fragment ->
                        assertThat(fragment.html()).contains("Rossi").doesNotContain("csrf", "Ana Ruiz"));
        assertThat(view.changed(new ViewKey(desk.practice(), "my-day", "nonsense", Audience.CLINICAL), List.of()))
                .isEmpty();
    }

    @Test
    void whoever_is_no_practitioner_and_asks_for_none_is_told_so() {
        assertThat(provider.open("/my-day?who=" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
    }

    private UUID book(String family, String who, String time) {
        return desk.book(desk.patient(family), who, "Follow-up", "2026-11-23T" + time)
                .orThrow()
                .appointment();
    }

    private Encounter arrived(String family, String who, String time) {
        return desk.run(new Arrive(book(family, who, time), null)).orThrow();
    }

    private Encounter step(Encounter visit, Stage stage) {
        return desk.run(Step.to(stage, visit.id(), visit.version(), null)).orThrow();
    }
}
