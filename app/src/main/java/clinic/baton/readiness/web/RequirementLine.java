package clinic.baton.readiness.web;

import clinic.baton.readiness.Requirement;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A requirement as a line of text: {@code Referral, 3 days}. */
final class RequirementLine {
    private static final Pattern LINE = Pattern.compile("\\s*(.+?)\\s*[,|:]\\s*(\\d{1,4})\\s*([A-Za-z]+)\\s*");
    private static final long MINUTES_A_DAY = 24 * 60;
    private static final long MINUTES_AN_HOUR = 60;

    private RequirementLine() {}

    /** The requirement of a line; nothing where it has no time. */
    static Optional<Requirement> read(String line) {
        Matcher match = LINE.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(match.group(2));
        long unit = switch (Character.toLowerCase(match.group(3).charAt(0))) {
            case 'd' -> MINUTES_A_DAY;
            case 'h' -> MINUTES_AN_HOUR;
            case 'm' -> 1;
            default -> 0;
        };
        String words = match.group(1);
        return unit == 0
                ? Optional.empty()
                : Optional.of(new Requirement(key(words), words, Duration.ofMinutes(number * unit)));
    }

    /** Words that mean something known keep its key, so that it fills by itself. */
    private static String key(String words) {
        String plain =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.replaceAll("-(form|checked|signed|pulled|reviewed)$", "")
                .replaceAll("^privacy-notice$", "privacy")
                .replaceAll("^earlier-results$", "results");
    }

    static String write(Requirement one) {
        long minutes = one.lead().toMinutes();
        String lead = minutes % MINUTES_A_DAY == 0
                ? minutes / MINUTES_A_DAY + " days"
                : minutes % MINUTES_AN_HOUR == 0 ? minutes / MINUTES_AN_HOUR + " hours" : minutes + " minutes";
        return one.words() + ", " + lead;
    }
}
