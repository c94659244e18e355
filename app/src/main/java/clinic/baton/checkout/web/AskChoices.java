package clinic.baton.checkout.web;

import clinic.baton.checkout.Ask;
import clinic.baton.web.Field.Choice;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is often asked for before somebody leaves, and what a form asked. */
public final class AskChoices {
    private static final List<Choice> SPANS = List.of(
            new Choice("P1W", "1 week"),
            new Choice("P2W", "2 weeks"),
            new Choice("P4W", "4 weeks"),
            new Choice("P6W", "6 weeks"),
            new Choice("P3M", "3 months"),
            new Choice("P6M", "6 months"),
            new Choice("P1Y", "1 year"));

    private static final List<String> PAPERS = List.of(
            "Visit summary",
            "Work note",
            "School note",
            "Referral letter",
            "Prescription",
            "Laboratory order",
            "Directions and itinerary");

    private AskChoices() {}

    /** Spans after which a provider wants to see somebody again; their values are ISO 8601 periods. */
    public static List<Choice> spans() {
        return SPANS;
    }

    /** Papers that are often taken along. */
    public static List<String> papers() {
        return PAPERS;
    }

    /** What was asked, or nothing where a form of ours can't have sent it. */
    static Optional<Ask> read(Map<String, String> form, LocalDate today) {
        String words = form.getOrDefault("words", "");
        return switch (form.getOrDefault("kind", "")) {
            case "paper" -> Optional.of(new Ask.Paper(words));
            case "step" -> Optional.of(new Ask.NextStep(words));
            case "follow-up" -> followUp(form, words, today);
            default -> Optional.empty();
        };
    }

    private static Optional<Ask> followUp(Map<String, String> form, String words, LocalDate today) {
        Optional<UUID> type = id(form.get("visitType"));
        String span = form.getOrDefault("span", "");
        boolean known = SPANS.stream().anyMatch(choice -> choice.value().equals(span));
        return type.isEmpty() || !known
                ? Optional.empty()
                : Optional.of(new Ask.FollowUp(
                        type.get(), id(form.get("provider")).orElse(null), today.plus(Period.parse(span)), words));
    }

    private static Optional<UUID> id(@Nullable String text) {
        return text != null && text.matches("[0-9a-fA-F-]{36}") ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
