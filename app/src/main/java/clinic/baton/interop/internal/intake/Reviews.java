package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.REVIEW;

import clinic.baton.interop.Identifier;
import clinic.baton.interop.IncomingPatient;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.IdentifyPatient;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Incoming patients who may be known here already, and what a person says about them. */
@Component
public class Reviews {
    private final Reading reading;
    private final JsonMapper json;
    private final Act act;
    private final Clocks clocks;

    Reviews(Reading reading, JsonMapper json, Act act, Clocks clocks) {
        this.reading = reading;
        this.json = json;
        this.act = act;
        this.clocks = clocks;
    }

    /**
     * Somebody on the list.
     *
     * @param candidates those here of the same name and birth date
     */
    public record Open(UUID id, IncomingPatient incoming, List<UUID> candidates) {}

    /** Those who wait, oldest first, at most two hundred. */
    public List<Open> open(PracticeId practice) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(REVIEW)
                        .where(REVIEW.PRACTICE.eq(practice.value()), REVIEW.SETTLED_AT.isNull())
                        .orderBy(REVIEW.NOTED_AT, REVIEW.ID)
                        .limit(200)
                        .fetch(row -> new Open(
                                row.getId(),
                                json.readValue(row.getIncoming(), IncomingPatient.class),
                                List.of(row.getCandidates()))));
    }

    /** One who waits. */
    public Optional<Open> find(PracticeId practice, UUID review) {
        return open(practice).stream().filter(open -> open.id().equals(review)).findFirst();
    }

    /** It is the same person: their numbers there mean this patient from now on. */
    public Outcome<Nothing> same(Caller caller, UUID key, Open review, UUID patient) {
        for (Identifier identifier : review.incoming().keys().identifiers()) {
            var command = new IdentifyPatient(
                    patient, new clinic.baton.patients.Identifier(identifier.system(), identifier.value()));
            if (act.run(caller, derived(key, identifier.toString()), command)
                    instanceof Refused<Nothing>(var reasons)) {
                return Outcome.refused(reasons);
            }
        }
        return settle(caller, key, review, patient);
    }

    /** It is somebody else: they are taken in as a new patient. */
    public Outcome<Nothing> another(Caller caller, UUID key, Open review) {
        IncomingPatient incoming = review.incoming();
        var translation = new PatientTranslation(
                (origin, field, value, remedy) -> {},
                clocks.of(caller.practice()).today());
        var command = new RegisterPatient(
                translation.details(incoming, null),
                translation.contacts(incoming, List.of()),
                translation.needs(incoming, List.of()),
                PatientTranslation.identifiers(incoming.keys().identifiers()));
        return switch (act.run(caller, derived(key, "register"), command)) {
            case Done<UUID>(UUID patient) -> settle(caller, key, review, patient);
            case Refused<UUID>(var reasons) -> Outcome.refused(reasons);
        };
    }

    private Outcome<Nothing> settle(Caller caller, UUID key, Open review, UUID patient) {
        List<Link> links = PatientTranslation.known(review.incoming()).stream()
                .map(one -> new Link(Link.PATIENT, one, patient, ""))
                .toList();
        act.run(caller, derived(key, "links"), new RememberLinks(links)).orThrow();
        return act.run(caller, key, new SettleReview(review.id(), patient));
    }

    private static UUID derived(UUID key, String step) {
        return UUID.nameUUIDFromBytes((key + "/" + step).getBytes(StandardCharsets.UTF_8));
    }
}
