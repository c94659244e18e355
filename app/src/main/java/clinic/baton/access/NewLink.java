package clinic.baton.access;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link to be made.
 *
 * @param purpose the one thing it is for
 * @param subject what it is about
 * @param patient whose it is; null for a calendar
 * @param birthDate the patient's, which whoever opens the link must give; null where the purpose asks none
 * @param life how long from now in wall time, at most {@link LinkPurpose#longest}
 */
public record NewLink(
        LinkPurpose purpose,
        UUID subject,
        @Nullable UUID patient,
        @Nullable LocalDate birthDate,
        Duration life) {
    /** Refuses a link that lives too long, or asks for no birth date where one is due. */
    public NewLink {
        if (life.isNegative() || life.isZero() || life.compareTo(purpose.longest()) > 0) {
            throw new IllegalArgumentException("A link for " + purpose + " lives more than nothing and at most "
                    + purpose.longest() + ", not " + life);
        }
        if (purpose.asksBirthDate() == (birthDate == null)) {
            throw new IllegalArgumentException("A link for " + purpose + (birthDate == null ? " needs" : " asks no")
                    + " birth date. Maybe this patient has none on file: then send no link, ask them to call");
        }
    }
}
