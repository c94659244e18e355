package clinic.baton.interop.internal.fhir;

import clinic.baton.interop.internal.Findings;
import clinic.baton.interop.internal.LocalTimes;
import clinic.baton.interop.internal.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An element of a resource and its path, read leniently: what has another shape than the standard says is noted and
 * passed over, a single value where a list belongs is taken as a list of one.
 */
record Element(JsonNode node, String path, Findings findings, ZoneId zone) {

    private static final int MOST_CHARS = 1_000;

    Element at(String name) {
        return new Element(node.path(name), path + "." + name, findings, zone);
    }

    boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** The elements of a list; a lone value counts as a list of one. */
    List<Element> list(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            return List.of(at(name));
        }
        return IntStream.range(0, value.size())
                .mapToObj(index -> new Element(value.get(index), path + "." + name + "[" + index + "]", findings, zone))
                .toList();
    }

    /** The text of a member, clean, or empty. */
    String text(String name) {
        return at(name).text();
    }

    /** This element's text, clean, or empty. */
    String text() {
        if (!isThere()) {
            return "";
        }
        if (node.isContainer()) {
            findings.note(path, node.toString(), "A plain value belongs here.");
            return "";
        }
        String text = Texts.clean(node.asString(""));
        if (text.length() > MOST_CHARS) {
            findings.note(path, text, "Only the first " + MOST_CHARS + " characters were kept.");
            return text.substring(0, MOST_CHARS);
        }
        return text;
    }

    boolean isTrue(String name) {
        return text(name).equals("true");
    }

    /** A full date, or null with a note where it is partial or wrong. */
    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
        } catch (DateTimeException wrong) {
            String remedy = text.matches("\\d{4}(-\\d{2})?")
                    ? "Only part of the date is known. Ask for the full date and enter it."
                    : "This isn't a date that exists. Write it as year-month-day, such as 1958-03-14.";
            findings.note(path + "." + name, text, remedy);
            return null;
        }
    }

    /** A moment, or null: silently where absent, with a note where it can't be used. */
    @Nullable
    Instant moment(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException zoneless) {
            return local(path + "." + name, text);
        }
    }

    private @Nullable Instant local(String where, String text) {
        try {
            return LocalTimes.instant(LocalDateTime.parse(text), zone, where, findings);
        } catch (DateTimeException wrong) {
            findings.note(
                    where, text, "A time of day with its offset belongs here, such as 2026-11-23T09:20:00-05:00.");
            return null;
        }
    }
}
