package clinic.baton.waitlist;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.Outbox;
import clinic.baton.kernel.Outcome;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.prompts.PromptSource;
import clinic.baton.record.Act;
import clinic.baton.record.Reading;
import clinic.baton.record.Ticker;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Cancel;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A freed time is offered by rank, held while it is out, passed on when nobody takes it, and won by one. */
@BatonTest
class WaitlistTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Ticker ticker;

    @Autowired
    Waitlist waitlist;

    @Autowired
    Outbox outbox;

    @Autowired
    Agenda agenda;

    @Autowired
    Reading reading;

    @Autowired
    List<PromptSource> sources;

    BookedClinic desk;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T14:00:00Z")); // Monday, 9:00 in New York
        desk = new BookedClinic(act, clinics.in("America/New_York"));
    }

    @Test
    void a_cancelled_visits_time_is_offered_held_and_booked_by_who_takes_it() {
        UUID rosa = patient("Rosa");
        UUID entry = join(rosa, WaitUrgency.ROUTINE, null);
        free("2026-11-24T10:00");
        Offer offer = out();
        assertThat(offer.patient()).isEqualTo(rosa);
        assertThat(offer.place().time().start()).isEqualTo(desk.at("2026-11-24T10:00"));
        assertThat(letter().words()).contains("a sooner time is free: Tue, Nov 24 at 10:00 AM", "/l/offer/");
        assertThat(codes(desk.book(patient("Other"), "Dr Lind", "Follow-up", "2026-11-24T10:00")))
                .as("held while it is out")
                .containsExactly("schedule.provider-held");
        Booked booked = desk.run(new AcceptOffer(offer.id(), null)).orThrow();
        Appointment visit =
                agenda.appointment(desk.practice(), booked.appointment()).orElseThrow();
        assertThat(visit.patient()).isEqualTo(rosa);
        assertThat(visit.time()).isEqualTo(offer.place().time());
        assertThat(waitlist.entry(desk.practice(), entry)).isEmpty();
        assertThat(codes(desk.run(new AcceptOffer(offer.id(), null)))).containsExactly("waitlist.offer-taken");
        assertThat(waitlist.report(desk.practice(), Instant.EPOCH, wall.instant()))
                .isEqualTo(new Waitlist.Report(1, 1, 1, 0, 0, 20));
    }

    @Test
    void an_unanswered_offer_ends_at_its_deadline_and_passes_on_by_rank() {
        UUID second = patient("Second");
        join(second, WaitUrgency.ROUTINE, null);
        wall.pass(Duration.ofHours(1));
        UUID first = patient("First");
        join(first, WaitUrgency.URGENT, null);
        free("2026-11-24T10:00");
        Offer offer = out();
        assertThat(offer.patient()).as("urgent goes before waiting").isEqualTo(first);
        assertThat(offer.why()).contains("urgent", "rank");
        assertThat(Duration.between(offer.offeredAt(), offer.expiresAt())).isEqualTo(Duration.ofMinutes(30));
        later(Duration.ofMinutes(31));
        assertThat(codes(desk.run(new AcceptOffer(offer.id(), null)))).containsExactly("waitlist.offer-over");
        assertThat(out().patient()).isEqualTo(second);
        desk.run(new DeclineOffer(out().id())).orThrow();
        assertThat(waitlist.out(desk.practice())).isEmpty();
        assertThat(desk.book(patient("Desk"), "Dr Lind", "Follow-up", "2026-11-24T10:00"))
                .as("free again once nobody is left to ask")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void an_offer_past_its_time_is_refused_even_before_the_ticker_ends_it() {
        join(patient("Slow"), WaitUrgency.SOON, null);
        free("2026-11-24T10:00");
        Offer offer = out();
        wall.pass(Duration.ofMinutes(31));
        assertThat(codes(desk.run(new AcceptOffer(offer.id(), null)))).containsExactly("waitlist.offer-over");
    }

    @Test
    void only_who_can_come_is_asked() {
        UUID wrongDay = patient("Wrongday");
        join(new WaitEntry.Wish(
                wrongDay,
                desk.visit("Follow-up"),
                null,
                WaitUrgency.URGENT,
                List.of(Window.parse("WEDNESDAY 08:00-17:00").orElseThrow()),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 24),
                0,
                null,
                null));
        join(new WaitEntry.Wish(
                patient("Far"),
                desk.visit("Follow-up"),
                null,
                WaitUrgency.URGENT,
                List.of(),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 24),
                48 * 60,
                null,
                null));
        join(new WaitEntry.Wish(
                patient("Toolong"),
                desk.visit("Physical"),
                null,
                WaitUrgency.URGENT,
                List.of(),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 24),
                0,
                null,
                null));
        join(new WaitEntry.Wish(
                patient("Otherdoctor"),
                desk.visit("Follow-up"),
                desk.who("Dr Okafor"),
                WaitUrgency.URGENT,
                List.of(),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 24),
                0,
                null,
                null));
        join(desk.patient("Noconsent"), WaitUrgency.URGENT, null);
        UUID fits = patient("Fits");
        join(new WaitEntry.Wish(
                fits,
                desk.visit("Follow-up"),
                null,
                WaitUrgency.ROUTINE,
                List.of(Window.parse("TUESDAY 09:00-12:00").orElseThrow()),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 24),
                60,
                null,
                null));
        free("2026-11-24T10:00");
        assertThat(out().patient()).isEqualTo(fits);
        assertThat(waitlist.newest(desk.practice(), 10))
                .extracting(Offer::status)
                .containsExactlyInAnyOrder(OfferStatus.OUT, OfferStatus.UNTOLD);
    }

    @Test
    void taking_an_earlier_time_calls_the_later_visit_off_and_offers_that_time_in_turn() {
        UUID rosa = patient("Rosa");
        Booked later =
                desk.book(rosa, "Dr Lind", "Follow-up", "2026-12-01T09:00").orThrow();
        join(rosa, WaitUrgency.SOON, later.appointment());
        UUID next = patient("Next");
        wall.pass(Duration.ofMinutes(1));
        join(next, WaitUrgency.ROUTINE, null);
        free("2026-11-24T10:00");
        desk.run(new AcceptOffer(out().id(), later.appointment())).orThrow();
        assertThat(agenda.appointment(desk.practice(), later.appointment())
                        .orElseThrow()
                        .status())
                .isEqualTo(AppointmentStatus.CANCELLED);
        ticker.tick(desk.practice());
        assertThat(out().patient()).isEqualTo(next);
        assertThat(out().place().time().start()).isEqualTo(desk.at("2026-12-01T09:00"));
    }

    @Test
    void nobody_is_asked_at_night() {
        join(patient("Rosa"), WaitUrgency.SOON, null);
        Booked visit = desk.book(desk.patient("Gone"), "Dr Lind", "Follow-up", "2026-11-25T10:00")
                .orThrow();
        wall.set(desk.at("2026-11-23T22:00"));
        desk.run(new Cancel(visit.appointment(), 1, "called")).orThrow();
        ticker.tick(desk.practice());
        assertThat(waitlist.out(desk.practice())).isEmpty();
        wall.set(desk.at("2026-11-24T08:00").plusSeconds(1));
        ticker.tick(desk.practice());
        assertThat(out().place().time().start()).isEqualTo(desk.at("2026-11-25T10:00"));
    }

    @Test
    void leaving_the_list_takes_the_offer_back_and_passes_it_on() {
        UUID entry = join(patient("Leaves"), WaitUrgency.URGENT, null);
        UUID stays = patient("Stays");
        join(stays, WaitUrgency.ROUTINE, null);
        free("2026-11-24T10:00");
        UUID message = letter().id();
        desk.run(new LeaveWaitlist(entry)).orThrow();
        assertThat(outbox.find(desk.practice(), message).orElseThrow().state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(out().patient()).isEqualTo(stays);
    }

    @Test
    void the_desk_sees_an_offer_as_in_hand_and_weights_can_be_changed() {
        join(patient("Rosa"), WaitUrgency.SOON, null);
        free("2026-11-24T10:00");
        assertThat(sources.stream()
                        .flatMap(s -> s.prompts(desk.practice(), wall.instant()).stream())
                        .filter(p -> p.key().startsWith("offer-")))
                .singleElement()
                .satisfies(p -> assertThat(p.byItself()).isTrue());
        assertThat(codes(desk.run(new SetWeights(new Weights(0, 0, 0, 0, 30)))))
                .containsExactly("waitlist.bad-weights");
        desk.run(new SetWeights(new Weights(0, 100, 0, 0, 15))).orThrow();
        assertThat(waitlist.weights(desk.practice()).waiting()).isEqualTo(100);
    }

    @Test
    void what_cannot_be_waited_for_is_refused_with_all_reasons() {
        UUID rosa = patient("Rosa");
        join(rosa, WaitUrgency.SOON, null);
        assertThat(codes(desk.run(new JoinWaitlist(new WaitEntry.Wish(
                        rosa,
                        desk.visit("Follow-up"),
                        UUID.randomUUID(),
                        WaitUrgency.SOON,
                        List.of(),
                        LocalDate.of(2026, 12, 2),
                        LocalDate.of(2026, 12, 1),
                        -1,
                        UUID.randomUUID(),
                        null)))))
                .containsExactly(
                        "waitlist.no-such-provider",
                        "waitlist.bad-dates",
                        "waitlist.bad-notice",
                        "waitlist.nothing-to-replace",
                        "waitlist.waits-already");
    }

    @Test
    void fifty_acceptances_and_bookings_at_once_leave_one_winner() throws Exception {
        for (int round = 0; round < 5; round++) {
            String at = "2026-11-%02dT10:00".formatted(24 + (round < 4 ? round : 6));
            UUID rosa = patient("Rosa" + round);
            join(rosa, WaitUrgency.URGENT, null);
            free(at);
            Offer offer = out();
            List<UUID> others = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                others.add(desk.patient("Other" + round + "x" + i));
            }
            List<Outcome<?>> outcomes = atOnce(offer, others, at);
            assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
            assertThat(waitlist.offer(desk.practice(), offer.id()).orElseThrow().status())
                    .isEqualTo(OfferStatus.ACCEPTED);
            assertThat(agenda.starting(desk.practice(), desk.at(at), desk.at(at).plusSeconds(60)))
                    .singleElement()
                    .satisfies(visit -> assertThat(visit.patient()).isEqualTo(rosa));
        }
        assertThat(overlaps()).isZero();
    }

    private List<Outcome<?>> atOnce(Offer offer, List<UUID> others, String at) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Outcome<?>>> running = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                int mine = i;
                running.add(pool.submit(() -> {
                    start.await();
                    return mine % 2 == 0
                            ? desk.run(new AcceptOffer(offer.id(), null))
                            : desk.book(others.get(mine / 2), "Dr Lind", "Follow-up", at);
                }));
            }
            start.countDown();
        }
        List<Outcome<?>> outcomes = new ArrayList<>();
        for (Future<Outcome<?>> one : running) {
            outcomes.add(one.get());
        }
        return outcomes;
    }

    private int overlaps() {
        return reading.in(
                desk.practice(),
                sql -> sql.fetchSingle("select count(*) from schedule.reservation a join schedule.reservation b"
                                + " on a.practice = b.practice and a.resource = b.resource and a.lane = b.lane"
                                + " and a.holder < b.holder and a.starts < b.ends and b.starts < a.ends")
                        .get(0, Integer.class));
    }

    private UUID patient(String given) {
        return desk.run(new RegisterPatient(
                        Details.of("Diaz", given, LocalDate.of(1960, 5, 4)),
                        List.of(new Contact(
                                Contact.Kind.EMAIL, given + "@example.org", "home", true, true, false, false)),
                        List.of(),
                        List.of()))
                .orThrow();
    }

    private UUID join(UUID patient, WaitUrgency urgency, @Nullable UUID replaces) {
        return join(new WaitEntry.Wish(
                patient,
                desk.visit("Follow-up"),
                null,
                urgency,
                List.of(),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 24),
                0,
                replaces,
                null));
    }

    private UUID join(WaitEntry.Wish wish) {
        return desk.run(new JoinWaitlist(wish)).orThrow();
    }

    /** Somebody had that time and calls off. */
    private void free(String at) {
        Booked visit =
                desk.book(desk.patient("Gone"), "Dr Lind", "Follow-up", at).orThrow();
        desk.run(new Cancel(visit.appointment(), 1, "called")).orThrow();
        ticker.tick(desk.practice());
    }

    private void later(Duration length) {
        wall.pass(length);
        ticker.tick(desk.practice());
    }

    private Offer out() {
        return waitlist.out(desk.practice()).getFirst();
    }

    private Letter letter() {
        return outbox.newest(desk.practice(), 50).stream()
                .filter(l -> l.topic().equals("offer"))
                .findFirst()
                .orElseThrow();
    }
}
