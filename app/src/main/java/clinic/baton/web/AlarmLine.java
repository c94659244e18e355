package clinic.baton.web;

import java.time.Instant;

/**
 * Something so grave that it stands above every staff page.
 *
 * @param id tells it from the others; the element is {@code alarm-ID}
 * @param words what and where; whoever is in it, only by name as screens show names
 * @param since since when
 * @param loud whether screens sound once when it appears
 * @param drill whether it is only practised
 * @param action where it is dealt with
 */
public record AlarmLine(String id, Phrase words, Instant since, boolean loud, boolean drill, Button action) {}
