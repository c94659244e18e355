package clinic.baton.patients.internal;

import clinic.baton.patients.Contact;
import clinic.baton.patients.ContactsWritten;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells whoever wants to know that contacts were written. */
@Component
class ContactNews {
    private final List<ContactsWritten> listeners;

    ContactNews(List<ContactsWritten> listeners) {
        this.listeners = listeners;
    }

    void written(Writing writing, UUID patient, List<Contact> before, List<Contact> after) {
        listeners.forEach(listener -> listener.written(writing, patient, before, after));
    }
}
