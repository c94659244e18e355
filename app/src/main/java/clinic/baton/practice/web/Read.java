package clinic.baton.practice.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Coded;
import clinic.baton.practice.PracticeRefusal;
import clinic.baton.practice.Site;
import clinic.baton.practice.Zones;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Typed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one form, gathering what can't be read. */
final class Read {
    private final Typed typed;
    private final List<Refusal> refusals = new ArrayList<>();

    Read(Typed typed) {
        this.typed = typed;
    }

    /** A whole number; what is none is outside every range. */
    int number(String field, int least, int most) {
        String text = typed.value(field).strip();
        if (text.matches("\\d{1,6}")) {
            return Integer.parseInt(text);
        }
        refusals.add(PracticeRefusal.OUT_OF_RANGE.of(
                field,
                Map.of(
                        "value", text.isEmpty() ? "Nothing" : text,
                        "least", Integer.toString(least),
                        "most", Integer.toString(most))));
        return least;
    }

    /** One of the constants. */
    <E extends Enum<E> & Coded> E code(Class<E> type, String field) {
        E[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(one -> one.code().equals(typed.value(field)))
                .findFirst()
                .orElseGet(() -> notAChoice(field, all[0]));
    }

    /** A part's id that must be chosen. */
    UUID id(String field) {
        UUID id = idOrNull(field);
        return id == null ? notAChoice(field, new UUID(0, 0)) : id;
    }

    /** A part's id, or none. */
    @Nullable
    UUID idOrNull(String field) {
        String text = typed.value(field);
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }

    /** A time zone. */
    ZoneId zone(String field) {
        return Zones.of(typed.value(field)).orElseGet(() -> {
            refusals.add(PracticeRefusal.ZONE_UNKNOWN.of(field, Map.of("value", typed.value(field))));
            return ZoneId.of("UTC");
        });
    }

    /** What was read, or all that couldn't be. */
    <D> Outcome<D> done(Supplier<D> details) {
        return refusals.isEmpty() ? Outcome.done(details.get()) : Outcome.refused(refusals);
    }

    private <T> T notAChoice(String field, T instead) {
        refusals.add(PracticeRefusal.NOT_A_CHOICE.of(field, Map.of("value", typed.value(field))));
        return instead;
    }

    /** The constants as a list to choose from. */
    static <E extends Enum<E> & Coded> List<Choice> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> new Choice(one.code(), capital(one.words())))
                .toList();
    }

    /** Sites in use, and the one that stands there already. */
    static List<Choice> sites(Clinic clinic, String chosen) {
        return clinic.sites().stream()
                .filter(site -> site.active() || site.id().toString().equals(chosen))
                .map(site -> new Choice(site.id().toString(), site.name()))
                .toList();
    }

    /** The site a new part most likely stands at. */
    static String usualSite(Clinic clinic) {
        return clinic.openSites().stream()
                .findFirst()
                .map(Site::id)
                .map(UUID::toString)
                .orElse("");
    }

    /** All zones; the one that stands there already too, though it be a bare UTC. */
    static List<Choice> zones(String chosen) {
        return Stream.concat(Zones.all().stream(), Stream.of(chosen))
                .filter(zone -> !zone.isBlank())
                .distinct()
                .map(zone -> new Choice(zone, zone.replace('_', ' ')))
                .toList();
    }

    /** All countries by name. */
    static List<Choice> regions() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String orBlank(@Nullable Object text) {
        return text == null ? "" : text.toString();
    }
}
