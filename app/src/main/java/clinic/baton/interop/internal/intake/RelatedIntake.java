package clinic.baton.interop.internal.intake;

import clinic.baton.interop.ContactPoint;
import clinic.baton.interop.Identifier;
import clinic.baton.interop.IncomingRelatedPerson;
import clinic.baton.interop.IncomingRelatedPerson.Role;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.patients.AddRelatedPerson;
import clinic.baton.patients.Patient;
import clinic.baton.patients.RelatedPerson;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes the people around patients. They may do and know nothing until somebody at the desk says so: a file can't give
 * consent.
 */
final class RelatedIntake {
    private static final String KIND = "people around patients";

    private final Run run;
    private final Stores stores;
    private final WhoIs whoIs;

    RelatedIntake(Run run, Stores stores, WhoIs whoIs) {
        this.run = run;
        this.stores = stores;
        this.whoIs = whoIs;
    }

    void take(IncomingRelatedPerson person) {
        UUID patient = whoIs.patient(person.patient());
        if (patient == null) {
            run.refuse(
                    person.origin(),
                    "patient",
                    person.patient().display(),
                    "Whose person this is isn't known here. Bring the patient in first.");
        } else if (patient.equals(Named.NOBODY)) {
            run.waits(
                    person.origin(),
                    "related person",
                    "",
                    "Their patient wasn't taken in. Settle the patient first, then import again.");
        } else {
            note(person, patient);
        }
    }

    private void note(IncomingRelatedPerson person, UUID patient) {
        RelatedPerson.About about = about(person);
        Identifier key =
                new Identifier("related to " + patient, Directory.plain(about.name()) + "|" + about.relationship());
        if (!stores.links().find(run.practice(), Link.RELATED, List.of(key)).isEmpty()) {
            run.unchanged(KIND);
            return;
        }
        if (isKnown(patient, about.name())) {
            run.unchanged(KIND);
            return;
        }
        switch (run.act(new AddRelatedPerson(patient, about))) {
            case Done<UUID>(UUID relation) -> {
                run.created(KIND);
                run.link(new Link(Link.RELATED, key, relation, ""));
            }
            case Refused<UUID>(var reasons) ->
                run.refuse(
                        person.origin(),
                        "related person",
                        about.name(),
                        String.join(" ", stores.sentences().of(reasons, Locale.ENGLISH)));
        }
    }

    private boolean isKnown(UUID patient, String name) {
        return stores.charts().of(run.practice(), patient).map(Patient::related).orElse(List.of()).stream()
                .anyMatch(one -> Directory.plain(one.about().name()).equals(Directory.plain(name)));
    }

    private static RelatedPerson.About about(IncomingRelatedPerson person) {
        @Nullable
        String phone = person.contacts().stream()
                .filter(contact -> contact.kind() != ContactPoint.Kind.EMAIL)
                .map(ContactPoint::value)
                .filter(Reachable::phone)
                .findFirst()
                .orElse(null);
        String said = person.relationship().label();
        return new RelatedPerson.About(
                person.name().full(),
                said.isEmpty() ? words(person.role()) : said,
                phone,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private static String words(Role role) {
        return role == Role.OTHER
                ? "related"
                : role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
