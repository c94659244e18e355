package clinic.baton.notices.internal;

import clinic.baton.delivery.Channel;
import clinic.baton.delivery.Outgoing;
import clinic.baton.notices.Consents;
import clinic.baton.notices.Told;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Patient;
import clinic.baton.patients.RelatedPerson;
import clinic.baton.record.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * To whom a message about a patient may go: the patient, by a number or address they agreed to; else somebody around them
 * who may be told and agreed. Nothing of a confidential patient goes to what is shared or to anybody else, and nothing
 * ever to the number of somebody who must not be contacted.
 */
@Component
class Whom {
    private final Consents consents;

    Whom(Consents consents) {
        this.consents = consents;
    }

    /** Where it goes, or why nowhere. */
    sealed interface Found {
        record Here(UUID person, Channel channel, String address) implements Found {}

        record Nowhere(Told.Reason reason) implements Found {}
    }

    Found of(Writing writing, Patient patient) {
        Set<String> never = patient.related().stream()
                .map(RelatedPerson::about)
                .filter(about -> about.neverContact() && about.phone() != null)
                .map(about -> Addresses.plain(Channel.TEXT, String.valueOf(about.phone())))
                .collect(Collectors.toSet());
        List<Found.Here> ways = ways(patient).stream()
                .filter(way -> !never.contains(Addresses.plain(way.channel(), way.address())))
                .toList();
        if (ways.isEmpty()) {
            return new Found.Nowhere(nothingOpen(patient));
        }
        return ways.stream()
                .filter(way -> consents.given(writing, way.channel(), way.address()))
                .findFirst()
                .<Found>map(way -> way)
                .orElseGet(() -> new Found.Nowhere(Told.Reason.NO_CONSENT));
    }

    private static Told.Reason nothingOpen(Patient patient) {
        boolean shared =
                patient.details().confidential() && patient.contacts().stream().anyMatch(Contact::shared);
        return shared ? Told.Reason.CONFIDENTIAL : Told.Reason.NO_ADDRESS;
    }

    /** The patient's own ways in their order, then those of people around them. */
    private static List<Found.Here> ways(Patient patient) {
        boolean confidential = patient.details().confidential();
        List<Found.Here> ways = new ArrayList<>();
        for (Contact contact : patient.contacts()) {
            if (!(confidential && contact.shared())) {
                Channel channel = contact.kind() == Contact.Kind.PHONE ? Channel.TEXT : Channel.EMAIL;
                ways.add(new Found.Here(patient.id(), channel, contact.value()));
            }
        }
        if (confidential) {
            return ways;
        }
        for (RelatedPerson related : patient.related()) {
            RelatedPerson.About about = related.about();
            if (about.mayBeTold() && !about.neverContact() && about.phone() != null) {
                ways.add(new Found.Here(related.id(), Channel.TEXT, about.phone()));
            }
        }
        return ways;
    }

    static Outgoing.To to(Found.Here here, UUID patient, String language) {
        return new Outgoing.To(here.person(), patient, here.channel(), here.address(), language);
    }
}
