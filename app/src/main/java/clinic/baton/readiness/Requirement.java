package clinic.baton.readiness;

import java.time.Duration;
import java.util.Locale;

/**
 * Something that must be ready before a visit of a kind.
 *
 * @param item its key: small letters, digits and dashes
 * @param words as staff say it
 * @param lead how long before the visit's start it is due; not negative, at most 90 days
 */
public record Requirement(String item, String words, Duration lead) {
    /** A requirement by its key alone, due when such things usually are. */
    public static Requirement of(String key) {
        String item = key.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String words = switch (item) {
            case "referral" -> "Referral";
            case "authorisation", "pre-authorisation" -> "Pre-authorisation";
            case "insurance" -> "Insurance checked";
            case "intake" -> "Intake form";
            case "consent" -> "Consent form";
            case "privacy" -> "Privacy notice signed";
            case "medical-history" -> "Medical history form";
            case "results" -> "Earlier results reviewed";
            default -> Character.toUpperCase(item.charAt(0)) + item.substring(1).replace('-', ' ');
        };
        return new Requirement(item, words, usually(item));
    }

    private static Duration usually(String item) {
        return switch (item) {
            case "referral" -> Duration.ofDays(3);
            case "authorisation", "pre-authorisation", "insurance" -> Duration.ofDays(2);
            case ReadinessSource.INTERPRETER, ReadinessSource.CARER -> Duration.ofDays(1);
            case "results", ReadinessSource.PAPER_CHART -> Duration.ofHours(1);
            default -> Duration.ofHours(2);
        };
    }
}
