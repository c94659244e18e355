package clinic.baton.notices;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.LinkPurpose;
import clinic.baton.delivery.Channel;
import clinic.baton.delivery.Deliveries;
import clinic.baton.delivery.DeliverySettings;
import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.Outbox;
import clinic.baton.delivery.SetDelivery;
import clinic.baton.patients.AddRelatedPerson;
import clinic.baton.patients.ChangePatient;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.PatientCharts;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.patients.RelatedPerson;
import clinic.baton.practice.ChangePractice;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.record.Act;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TellPatient;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TextGateway;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "Messages that leave the building" and "People around the patient" of the rules, sentence by sentence. */
@BatonTest
class NoticesTest {
    private static final String MOBILE = "+1 555 010 0200";

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Outbox outbox;

    @Autowired
    Consents consents;

    @Autowired
    Clinics practices;

    @Autowired
    PatientCharts charts;

    @Autowired
    Deliveries deliveries;

    @LocalServerPort
    int port;

    BookedClinic desk;

    @BeforeEach
    void noon() {
        wall.set(Instant.parse("2026-11-23T17:00:00Z")); // Monday, noon in New York
        desk = new BookedClinic(act, clinics.in("America/New_York"));
        var clinic = desk.clinic();
        desk.run(new ChangePractice(
                        clinic.version(), new PracticeDetails("Harbor Clinic", null, clinic.zone(), "555 0100", "US")))
                .orThrow();
    }

    @Test
    void it_says_practice_time_and_number_to_call_and_nothing_else() {
        Letter letter = told(mobile("Rosa", "en"), Topic.REMINDER);
        assertThat(letter.words())
                .startsWith("Harbor Clinic: you have a visit Tue, Nov 24 at 9:20 AM. Confirm, change or cancel: ")
                .contains("/l/visit/")
                .endsWith("Questions? Call 555 0100. Reply STOP to end messages.")
                .doesNotContainIgnoringCase("follow-up")
                .doesNotContain("Okafor")
                .doesNotContain("Rosa");
        assertThat(letter.shown()).contains("[link]").doesNotContain("/l/visit/");
    }

    @Test
    void a_neutral_alias_stands_for_a_name_that_tells_the_specialty() {
        var clinic = practices.of(desk.practice());
        desk.run(new ChangePractice(
                        clinic.version(),
                        new PracticeDetails("Harbor Oncology", "Harbor Medical", clinic.zone(), "555 0100", "US")))
                .orThrow();
        Letter letter = told(mobile("Rosa", "en"), Topic.BOOKED);
        assertThat(letter.words() + letter.subject()).contains("Harbor Medical").doesNotContain("Oncology");
    }

    @Test
    void it_is_in_the_patients_language_and_in_english_where_we_speak_theirs_not() {
        assertThat(told(mobile("Rosa", "es-MX"), Topic.REMINDER).words())
                .contains("usted tiene una visita el mar 24 de nov a las 9:20");
        assertThat(told(mobile("Rose", "fr"), Topic.REMINDER).words())
                .contains("vous avez un rendez-vous mar. 24 nov. à");
        assertThat(told(mobile("Olga", "uk"), Topic.REMINDER).words()).contains("you have a visit");
    }

    @Test
    void every_topic_has_its_words_in_every_language() {
        for (String language : List.of("en", "es", "fr")) {
            for (Topic topic : Topic.values()) {
                Letter letter = told(mobile("R", language), topic);
                assertThat(letter.words())
                        .as(language + topic)
                        .contains("Harbor Clinic")
                        .doesNotContain("{");
                assertThat(letter.words().length()).as(letter.words()).isLessThan(460);
            }
        }
    }

    @Test
    void without_consent_nothing_goes_and_where_it_matters_the_desk_calls() {
        UUID patient = patient("Silent", "en", Contact.phone(MOBILE));
        assertThat(tell(patient, Topic.REMINDER)).isEqualTo("NO_CONSENT");
        assertThat(tell(patient, Topic.MOVED)).isEqualTo("NO_CONSENT");
        assertThat(outbox.newest(desk.practice(), 10)).isEmpty();
        assertThat(tell(patient("Unknown", "en"), Topic.REMINDER)).isEqualTo("NO_ADDRESS");
    }

    @Test
    void consent_is_recorded_by_number_and_channel_with_how_and_by_whom() {
        UUID patient = mobile("Rosa", "en");
        assertThat(consents.ofPatient(desk.practice(), patient, 10))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.channel()).isEqualTo(Channel.TEXT);
                    assertThat(c.address()).isEqualTo("5550100200");
                    assertThat(c.given()).isTrue();
                    assertThat(c.way()).isEqualTo(Consent.Way.RECORD);
                    assertThat(c.by()).isEqualTo("Ana Ruiz");
                });
        assertThat(consents.of(desk.practice(), Channel.EMAIL, "rosa@example.org"))
                .isEmpty();
    }

    @Test
    void stop_said_at_the_desk_acts_at_once_also_on_what_waits() {
        UUID patient = mobile("Rosa", "en");
        UUID waiting = UUID.fromString(tell(patient, Topic.BOOKED));
        desk.run(new SayConsent(patient, Channel.TEXT, MOBILE, false)).orThrow();
        assertThat(outbox.find(desk.practice(), waiting).orElseThrow().state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(tell(patient, Topic.MOVED)).isEqualTo("NO_CONSENT");
        assertThat(charts.of(desk.practice(), patient)
                        .orElseThrow()
                        .contacts()
                        .getFirst()
                        .consentText())
                .isFalse();
        desk.run(new SayConsent(patient, Channel.TEXT, MOBILE, true)).orThrow();
        assertThat(tell(patient, Topic.MOVED)).hasSizeGreaterThan(30);
        assertThat(codes(desk.run(new SayConsent(patient, Channel.TEXT, "555 999 9999", false))))
                .containsExactly("notices.not-theirs");
    }

    @Test
    void stop_written_back_in_any_clear_wording_acts_at_once_for_the_number() {
        gatewayIsSet();
        UUID patient = mobile("Rosa", "en");
        UUID sister = mobile("Rita", "en");
        tell(patient, Topic.BOOKED);
        assertThat(reply("SM1", "please don't text me anymore")).isEqualTo(200);
        assertThat(tell(patient, Topic.MOVED)).isEqualTo("NO_CONSENT");
        assertThat(tell(sister, Topic.MOVED)).as("the same number").isEqualTo("NO_CONSENT");
        assertThat(outbox.in(desk.practice(), DeliveryState.WAITING, 10)).isEmpty();
        assertThat(reply("SM2", "START")).isEqualTo(200);
        assertThat(tell(patient, Topic.MOVED)).hasSizeGreaterThan(30);
    }

    @Test
    void unticking_the_box_beside_the_contact_stops_too() {
        UUID patient = mobile("Rosa", "en");
        var chart = charts.of(desk.practice(), patient).orElseThrow();
        desk.run(new ChangePatient(
                        patient, chart.version(), chart.details(), List.of(Contact.phone(MOBILE)), List.of()))
                .orThrow();
        assertThat(tell(patient, Topic.MOVED)).isEqualTo("NO_CONSENT");
    }

    @Test
    void messages_leave_from_8_to_21_where_the_recipient_lives() {
        wall.set(Instant.parse("2026-11-24T02:30:00Z")); // 21:30 in New York, 18:30 in Los Angeles
        assertThat(told(mobile("Rosa", "en"), Topic.BOOKED).when().notBefore()).isEqualTo(desk.at("2026-11-24T08:00"));
        UUID west = mobile("West", "en");
        desk.run(new SetZone(west, "America/Los_Angeles")).orThrow();
        assertThat(told(west, Topic.BOOKED).when().notBefore()).isBefore(desk.at("2026-11-24T00:00"));
        assertThat(codes(desk.run(new SetZone(west, "Mars/Olympus")))).containsExactly("notices.bad-zone");
    }

    @Test
    void a_delay_of_todays_visit_may_leave_at_any_hour_and_another_days_may_not() {
        wall.set(Instant.parse("2026-11-24T11:30:00Z")); // 6:30 in New York
        UUID patient = mobile("Rosa", "en");
        Instant now = wall.instant();
        assertThat(told(patient, Topic.DELAY, "2026-11-24T07:30").when().notBefore())
                .isBefore(now.plusSeconds(60));
        assertThat(told(patient, Topic.DELAY, "2026-11-25T07:30").when().notBefore())
                .isEqualTo(desk.at("2026-11-24T08:00"));
    }

    @Test
    void one_reminder_a_person_a_day() {
        UUID patient = mobile("Rosa", "en");
        told(patient, Topic.REMINDER);
        assertThat(tell(patient, Topic.REMINDER)).isEqualTo("ALREADY_TODAY");
        assertThat(tell(patient, Topic.MOVED)).hasSizeGreaterThan(30);
        wall.pass(Duration.ofDays(1));
        assertThat(tell(patient, Topic.REMINDER)).hasSizeGreaterThan(30);
    }

    @Test
    void messages_wait_half_a_minute_in_wall_time() {
        Letter letter = told(mobile("Rosa", "en"), Topic.BOOKED);
        assertThat(Duration.between(wall.instant(), letter.graceUntil()))
                .isBetween(Duration.ofSeconds(25), Duration.ofSeconds(30));
    }

    @Test
    void a_confidential_patient_gets_nothing_on_shared_contacts_and_neither_does_anybody_else() {
        Details teen = new Details(
                "Lee", "Kim", null, LocalDate.of(2010, 3, 3), Details.Sex.UNKNOWN, "en", null, null, true, null);
        UUID patient = desk.run(new RegisterPatient(
                        teen, List.of(contact(Contact.Kind.PHONE, MOBILE, true)), List.of(), List.of()))
                .orThrow();
        around(patient, "555 010 0999", true, false);
        assertThat(tell(patient, Topic.MOVED)).isEqualTo("CONFIDENTIAL");
        UUID own = desk.run(new RegisterPatient(
                        teen,
                        List.of(
                                contact(Contact.Kind.PHONE, MOBILE, true),
                                contact(Contact.Kind.EMAIL, "kim@example.org", false)),
                        List.of(),
                        List.of()))
                .orThrow();
        assertThat(told(own, Topic.MOVED).to().address()).isEqualTo("kim@example.org");
    }

    @Test
    void who_may_be_told_is_told_when_the_patient_has_no_way_of_their_own() {
        UUID child = patient("Child", "en");
        UUID mother = around(child, "555 010 0300", true, false);
        assertThat(tell(child, Topic.MOVED)).as("nobody agreed yet").isEqualTo("NO_CONSENT");
        desk.run(new SayConsent(child, Channel.TEXT, "555 010 0300", true)).orThrow();
        Letter letter = told(child, Topic.MOVED);
        assertThat(letter.to().person()).isEqualTo(mother);
        assertThat(letter.to().patient()).isEqualTo(child);
    }

    @Test
    void who_must_never_be_contacted_is_not_even_by_a_number_shared_with_the_patient() {
        UUID patient = mobile("Rosa", "en");
        around(patient, MOBILE, true, true);
        assertThat(tell(patient, Topic.MOVED)).isEqualTo("NO_ADDRESS");
    }

    @Test
    void without_a_birth_date_there_is_no_link_to_prove_oneself_for() {
        UUID patient = desk.run(new RegisterPatient(
                        Details.of("Nodate", "N", null),
                        List.of(contact(Contact.Kind.PHONE, MOBILE, false)),
                        List.of(),
                        List.of()))
                .orThrow();
        assertThat(told(patient, Topic.REMINDER).words()).doesNotContain("/l/").contains("Call 555 0100");
    }

    private UUID mobile(String given, String language) {
        return patient(given, language, contact(Contact.Kind.PHONE, MOBILE, false));
    }

    private UUID patient(String given, String language, Contact... contacts) {
        Details details = new Details(
                "Diaz", given, null, LocalDate.of(1960, 5, 4), Details.Sex.UNKNOWN, language, null, null, false, null);
        return desk.run(new RegisterPatient(details, List.of(contacts), List.of(), List.of()))
                .orThrow();
    }

    private static Contact contact(Contact.Kind kind, String value, boolean shared) {
        return new Contact(kind, value, "mobile", true, true, false, shared);
    }

    private UUID around(UUID patient, String phone, boolean mayBeTold, boolean never) {
        return desk.run(new AddRelatedPerson(
                        patient,
                        new RelatedPerson.About(
                                "Mary Lee", "mother", phone, true, mayBeTold, true, never, false, null)))
                .orThrow();
    }

    private String tell(UUID patient, Topic topic) {
        return tell(patient, topic, "2026-11-24T09:20");
    }

    private String tell(UUID patient, Topic topic, String local) {
        UUID visit = UUID.randomUUID();
        return desk.run(new TellPatient(new Notice(
                        patient,
                        topic,
                        visit,
                        null,
                        List.of(desk.at(local)),
                        List.of(new Notice.Answer(LinkPurpose.VISIT, visit, Duration.ofDays(3))),
                        null)))
                .orThrow();
    }

    private Letter told(UUID patient, Topic topic) {
        return told(patient, topic, "2026-11-24T09:20");
    }

    private Letter told(UUID patient, Topic topic, String local) {
        return outbox.find(desk.practice(), UUID.fromString(tell(patient, topic, local)))
                .orElseThrow();
    }

    private void gatewayIsSet() {
        desk.run(new SetDelivery(
                        0,
                        new DeliverySettings(
                                false,
                                DeliverySettings.NONE.mail(),
                                new DeliverySettings.Text("http://localhost:9", TextGateway.ACCOUNT, "+15559999")),
                        null,
                        TextGateway.TOKEN))
                .orThrow();
    }

    private int reply(String sid, String body) {
        return TextGateway.call(
                "http://localhost:" + port + "/callbacks/text/" + desk.practice() + "/reply",
                Map.of("MessageSid", sid, "From", "+15550100200", "Body", body),
                TextGateway.TOKEN);
    }
}
