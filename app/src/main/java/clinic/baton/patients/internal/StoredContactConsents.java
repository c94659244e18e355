package clinic.baton.patients.internal;

import static clinic.baton.schema.db.patients.Tables.CONTACT;

import clinic.baton.patients.Contact;
import clinic.baton.patients.ContactConsents;
import clinic.baton.record.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class StoredContactConsents implements ContactConsents {
    @Override
    public void mark(Writing writing, Contact.Kind kind, String address, boolean given) {
        Condition which = switch (kind) {
            case PHONE -> CONTACT.KIND.eq("phone").and(CONTACT.DIGITS.in(address, "1" + address));
            case EMAIL -> CONTACT.KIND.eq("email").and(DSL.lower(CONTACT.VALUE).eq(address));
        };
        writing.sql()
                .update(CONTACT)
                .set(CONTACT.CONSENT_TEXT, given)
                .where(CONTACT.PRACTICE.eq(writing.practiceKey()), which)
                .execute();
    }
}
