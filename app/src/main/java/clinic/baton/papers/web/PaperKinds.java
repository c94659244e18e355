package clinic.baton.papers.web;

import clinic.baton.papers.Paper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What papers often are, by the words in them. */
final class PaperKinds {
    static final List<String> OFTEN = List.of(
            "Referral",
            "Pre-authorisation",
            "Laboratory report",
            "Imaging report",
            "Letter",
            "Records of another practice",
            "Insurance",
            "Form on paper");

    private static final Map<String, String> SIGNS = Map.of(
            "Referral", "referral|referring|überweisung",
            "Pre-authorisation", "authori[sz]ation|auth(\\.|orization)? (no|number)|approval",
            "Laboratory report", "laborator|specimen|reference range|haematolog|hematolog",
            "Imaging report", "radiolog|x-?ray|ultrasound|\\bmri\\b|\\bct\\b",
            "Insurance", "insurance|coverage|eligibilit|member id");

    private PaperKinds() {}

    static String seems(Paper paper) {
        if (!paper.kind().isBlank()) {
            return paper.kind();
        }
        String words = (paper.fileName() + " " + paper.words()).toLowerCase(Locale.ROOT);
        return OFTEN.stream()
                .filter(kind -> SIGNS.containsKey(kind)
                        && Pattern.compile(SIGNS.get(kind)).matcher(words).find())
                .findFirst()
                .orElse("");
    }

    /** Whether a kind is what a visit's item waits for. */
    static boolean fills(String kind, String item) {
        return switch (kind) {
            case "Referral" -> item.equals("referral");
            case "Pre-authorisation" -> item.equals("pre-authorisation") || item.equals("authorisation");
            case "Laboratory report", "Imaging report" -> item.equals("results");
            default -> false;
        };
    }
}
