package clinic.baton.notices.internal;

import static clinic.baton.schema.db.notices.Tables.UNTOLD;

import clinic.baton.kernel.PracticeId;
import clinic.baton.notices.Told;
import clinic.baton.notices.Topic;
import clinic.baton.patients.ClosedRecords;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.patients.Patients;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.record.Reading;
import clinic.baton.schema.db.notices.tables.records.UntoldRecord;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom the desk has to call, because no message may go to them: with the number, and whether a message may be left. */
@Component
class CallPrompts implements PromptSource {
    private static final int AT_MOST = 50;
    private static final Duration SOON = Duration.ofHours(2);

    private final Reading reading;
    private final Patients patients;
    private final PatientCharts charts;
    private final ClosedRecords closed;

    CallPrompts(Reading reading, Patients patients, PatientCharts charts, ClosedRecords closed) {
        this.reading = reading;
        this.patients = patients;
        this.charts = charts;
        this.closed = closed;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        return reading
                .in(
                        practice,
                        sql -> List.copyOf(sql.selectFrom(UNTOLD)
                                .where(UNTOLD.PRACTICE.eq(practice.value()), UNTOLD.SETTLED_AT.isNull())
                                .orderBy(UNTOLD.DUE)
                                .limit(AT_MOST)
                                .fetch()))
                .stream()
                .map(row -> prompt(practice, row, now))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Prompt> prompt(PracticeId practice, UntoldRecord row, Instant now) {
        Topic topic = Topic.valueOf(row.getTopic().toUpperCase(Locale.ROOT));
        Told.Reason reason = Told.Reason.valueOf(row.getReason());
        boolean near = row.getDue().isBefore(now.plus(SOON));
        return patients.named(practice, row.getPatient())
                .map(name -> Prompt.about(
                                "call-" + row.getId(),
                                near ? Tier.WAITING : Tier.TODAY,
                                Phrase.of("Call ").and(name.onScreen()).and(": " + about(topic)))
                        .because(reason.words())
                        .because(number(practice, row.getPatient()))
                        .at(Station.PHONES)
                        .settledBy(
                                Urgency.due(row.getDue(), 3).people(0, 1),
                                Button.post("Called", "/p/" + practice + "/calls-owed/" + row.getId() + "/settle")));
    }

    private static String about(Topic topic) {
        return switch (topic) {
            case DELAY -> "the visit starts later";
            case MOVED -> "the visit has another time";
            case CANCELLED -> "the visit is called off";
            case ASK -> "another time is proposed";
            case FORM -> "a form is to be filled";
            case REMINDER, BOOKED, OFFER, RECALL, MISSED, UNREAD, STOPPED -> "about a visit";
        };
    }

    private Phrase number(PracticeId practice, UUID patient) {
        return closed.restricted(practice, Set.of(patient)).isEmpty()
                ? charts.of(practice, patient).map(CallPrompts::number).orElse(Phrase.of("no number is known"))
                : Phrase.of("the record is restricted: the number is on their page");
    }

    private static Phrase number(Patient patient) {
        return patient.contacts().stream()
                .filter(c ->
                        c.kind() == Contact.Kind.PHONE && !(patient.details().confidential() && c.shared()))
                .findFirst()
                .map(c -> Phrase.of("").hush(c.value()).and(c.voicemail() ? "" : " · leave no message"))
                .orElse(Phrase.of("no number is known"));
    }
}
