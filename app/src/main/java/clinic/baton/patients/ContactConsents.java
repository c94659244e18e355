package clinic.baton.patients;

import clinic.baton.record.Writing;

/** Ticks or unticks the consent beside contacts, inside another module's command that knows who said what. */
public interface ContactConsents {
    /**
     * Marks every contact of that number or address, whosever it is.
     *
     * @param address the number's digits, without the 1 of North America, or the e-mail address in lower case
     */
    void mark(Writing writing, Contact.Kind kind, String address, boolean given);
}
