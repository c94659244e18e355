package clinic.baton.schedule.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Site;
import clinic.baton.schedule.LocalMoment;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Field.Kind;
import clinic.baton.web.Sentences;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody typed to book or move a visit, with what was wrong in it and whether the provider was taken. */
record BookingForm(Map<String, String> typed, Map<String, String> wrong, boolean taken) {
    static BookingForm typed(Map<String, String> typed) {
        return new BookingForm(Map.copyOf(typed), Map.of(), false);
    }

    /** The form as an address opens it: a column and an instant become provider, date and time. */
    static BookingForm opened(Map<String, String> given, Clinic clinic, ZonedDateTime now) {
        Map<String, String> typed = new HashMap<>(given);
        if (given.containsKey("column")) {
            typed.put("provider", given.get("column"));
        }
        ZonedDateTime at = start(given.getOrDefault("start", ""), clinic, now);
        clinic.bookable().stream()
                .findFirst()
                .ifPresent(type -> typed.putIfAbsent("visitType", type.id().toString()));
        typed.putIfAbsent("date", at.toLocalDate().toString());
        typed.putIfAbsent("time", Words.time(at.toInstant(), clinic.zone()));
        return typed(typed);
    }

    private static ZonedDateTime start(String text, Clinic clinic, ZonedDateTime now) {
        try {
            return Instant.parse(text).atZone(clinic.zone());
        } catch (DateTimeException none) {
            return now.plusMinutes(5 - now.getMinute() % 5);
        }
    }

    BookingForm refused(List<Refusal> reasons, Sentences sentences) {
        Map<String, String> beside = new HashMap<>();
        for (Refusal reason : reasons) {
            String field = FIELDS.getOrDefault(Objects.toString(reason.field(), ""), "");
            beside.merge(field, sentences.of(reason, Locale.ENGLISH), (a, b) -> a + " " + b);
        }
        boolean busy = reasons.stream().anyMatch(r -> r.code().equals(ScheduleRefusal.PROVIDER_BUSY.key()));
        return new BookingForm(typed, beside, busy);
    }

    /** Where in the form each field of a refusal stands; what isn't here is told above the form. */
    private static final Map<String, String> FIELDS = Map.of(
            "visitType", "visitType",
            "practitioner", "provider",
            "date", "date",
            "time", "time",
            "offset", "offset",
            "minutes", "minutes",
            "room", "room",
            "comment", "comment",
            "reason", "reason",
            "patient", "patient");

    String value(String name) {
        return typed.getOrDefault(name, "");
    }

    String whole() {
        return wrong.getOrDefault("", "") + wrong.getOrDefault("patient", "");
    }

    @Nullable
    UUID id(String name) {
        String text = value(name);
        return text.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(text) : null;
    }

    @Nullable
    Integer minutes() {
        String text = value("minutes").strip();
        return text.isEmpty() ? null : text.matches("\\d{1,4}") ? Integer.valueOf(text) : Integer.valueOf(-1);
    }

    @Nullable
    String comment() {
        return value("comment").isBlank() ? null : value("comment").strip();
    }

    /** The site chosen, or the first. */
    Optional<Site> site(Clinic clinic) {
        UUID chosen = id("site");
        return clinic.openSites().stream()
                .filter(site -> chosen == null || site.id().equals(chosen))
                .findFirst();
    }

    /** The moment that date and time mean at the site, or why there is none. */
    Outcome<Instant> start(Clinic clinic) {
        return LocalMoment.of(value("date"), value("time"), value("offset"), zone(clinic));
    }

    private ZoneId zone(Clinic clinic) {
        return site(clinic).map(Site::zone).orElse(clinic.zone());
    }

    /** The fields of a booking. */
    List<Field> booking(Clinic clinic, boolean mayOverbook) {
        Stream<Field> what = Stream.of(Field.choice("visitType", "Visit", value("visitType"), visitTypes(clinic))
                .error(wrong.get("visitType")));
        Stream<Field> site = clinic.openSites().size() > 1
                ? Stream.of(Field.choice("site", "Site", value("site"), sites(clinic)))
                : Stream.empty();
        Stream<Field> note =
                Stream.of(field(Kind.TEXT, "comment", "Note for staff").optional());
        boolean busy = mayOverbook && (typed.containsKey("reason") || taken);
        Stream<Field> beside = busy
                ? Stream.of(field(Kind.TEXT, "reason", "Book beside others, because")
                        .optional()
                        .hint("Adds a lane. The reason is kept on the record. Empty: not beside others."))
                : Stream.empty();
        return Stream.of(what, site, place(clinic), note, beside)
                .flatMap(all -> all)
                .toList();
    }

    /** The fields of a move. */
    List<Field> move(Clinic clinic) {
        return place(clinic).toList();
    }

    private Stream<Field> place(Clinic clinic) {
        Stream<Field> when = Stream.of(
                Field.choice("provider", "With", value("provider"), providers(clinic))
                        .error(wrong.get("provider"))
                        .optional(),
                field(Kind.DAY, "date", "Date"),
                field(Kind.TIME, "time", "Time"));
        Stream<Field> rest = Stream.of(
                field(Kind.NUMBER, "minutes", "Minutes")
                        .optional()
                        .hint("Empty: what the visit and the patient's needs take."),
                Field.choice("room", "Room", value("room"), rooms(clinic))
                        .error(wrong.get("room"))
                        .optional());
        return Stream.of(when, twice(clinic), rest).flatMap(all -> all);
    }

    /** Which of the two, where clocks show the time twice that day. */
    private Stream<Field> twice(Clinic clinic) {
        LocalDate date = LocalMoment.date(value("date"));
        LocalTime time = LocalMoment.time(value("time"));
        if (date == null || time == null) {
            return Stream.empty();
        }
        List<ZoneOffset> offsets = zone(clinic).getRules().getValidOffsets(date.atTime(time));
        return offsets.size() < 2
                ? Stream.empty()
                : Stream.of(Field.choice(
                                "offset",
                                "Which of the two",
                                value("offset"),
                                List.of(
                                        new Choice("", "choose"),
                                        new Choice(offsets.getFirst().getId(), "before clocks go back"),
                                        new Choice(offsets.getLast().getId(), "after clocks go back")))
                        .error(wrong.get("offset")));
    }

    private Field field(Kind kind, String name, String label) {
        return Field.of(kind, name, label, value(name)).error(wrong.get(name));
    }

    private static List<Choice> visitTypes(Clinic clinic) {
        return clinic.bookable().stream()
                .map(type -> new Choice(type.id().toString(), type.name() + ", " + type.minutes() + " min"))
                .toList();
    }

    private static List<Choice> providers(Clinic clinic) {
        return Stream.concat(
                        Stream.of(new Choice("", "nobody in particular")),
                        clinic.providers().stream().map(p -> new Choice(p.id().toString(), p.name())))
                .toList();
    }

    private static List<Choice> sites(Clinic clinic) {
        return clinic.openSites().stream()
                .map(site -> new Choice(site.id().toString(), site.name()))
                .toList();
    }

    private static List<Choice> rooms(Clinic clinic) {
        return Stream.concat(
                        Stream.of(new Choice("", "a fitting one, or found on the day")),
                        clinic.openRooms().stream()
                                .map(room -> new Choice(room.id().toString(), room.name())))
                .toList();
    }
}
