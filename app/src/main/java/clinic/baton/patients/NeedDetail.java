package clinic.baton.patients;

/**
 * A need with what is to be known of it.
 *
 * @param need which
 * @param detail for instance the interpreter's language; may be blank
 * @param extraMinutes minutes it adds to each visit, 0 to 120
 */
public record NeedDetail(Need need, String detail, int extraMinutes) {}
