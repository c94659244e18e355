package clinic.baton.notices.internal;

import clinic.baton.delivery.Channel;
import clinic.baton.notices.Consent;
import clinic.baton.notices.Consents;
import clinic.baton.patients.Contact;
import clinic.baton.patients.ContactsWritten;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A box ticked or unticked beside a contact is a word about consent, and is written down as one. */
@Component
class WrittenConsents implements ContactsWritten {
    private final Consents consents;

    WrittenConsents(Consents consents) {
        this.consents = consents;
    }

    @Override
    public void written(Writing writing, UUID patient, List<Contact> before, List<Contact> after) {
        for (Contact contact : after) {
            boolean known = before.stream().anyMatch(b -> same(b, contact) && b.consentText() == contact.consentText());
            boolean news = contact.consentText() || before.stream().anyMatch(b -> same(b, contact));
            if (!known && news) {
                consents.note(
                        writing,
                        new Consent(
                                channel(contact),
                                contact.value(),
                                contact.consentText(),
                                Consent.Way.RECORD,
                                null,
                                writing.caller().name(),
                                writing.now()),
                        patient);
            }
        }
    }

    private static boolean same(Contact one, Contact other) {
        return one.kind() == other.kind()
                && Addresses.plain(channel(one), one.value()).equals(Addresses.plain(channel(other), other.value()));
    }

    private static Channel channel(Contact contact) {
        return contact.kind() == Contact.Kind.PHONE ? Channel.TEXT : Channel.EMAIL;
    }
}
