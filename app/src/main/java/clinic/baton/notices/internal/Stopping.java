package clinic.baton.notices.internal;

import clinic.baton.delivery.Channel;
import clinic.baton.delivery.Outbox;
import clinic.baton.notices.Consent;
import clinic.baton.notices.Consents;
import clinic.baton.patients.Contact;
import clinic.baton.patients.ContactConsents;
import clinic.baton.record.Writing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stops messages to an address at once: writes it down, unticks it wherever it is a contact, takes back what waits. */
@Component
class Stopping {
    private final Consents consents;
    private final ContactConsents contacts;
    private final Outbox outbox;

    Stopping(Consents consents, ContactConsents contacts, Outbox outbox) {
        this.consents = consents;
        this.contacts = contacts;
        this.outbox = outbox;
    }

    void stop(
            Writing writing,
            Channel channel,
            String address,
            Consent.Way way,
            @Nullable String words,
            @Nullable UUID patient) {
        String plain = Addresses.plain(channel, address);
        String by = way == Consent.Way.DESK ? writing.caller().name() : "The patient";
        consents.note(writing, new Consent(channel, address, false, way, words, by, writing.now()), patient);
        contacts.mark(writing, kind(channel), plain, false);
        outbox.withdrawTo(writing, channel, plain);
    }

    static Contact.Kind kind(Channel channel) {
        return channel == Channel.TEXT ? Contact.Kind.PHONE : Contact.Kind.EMAIL;
    }
}
