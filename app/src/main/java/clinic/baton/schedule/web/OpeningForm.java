package clinic.baton.schedule.web;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.schedule.LocalMoment;
import clinic.baton.schedule.OpeningWish;
import clinic.baton.schedule.Urgency;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Field.Kind;
import clinic.baton.web.Sentences;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody typed to find an opening, with what was wrong in it. */
record OpeningForm(Map<String, String> typed, Map<String, String> wrong) {
    private static final int USUAL_DAYS = 28;
    private static final int FIRST_PAGE = 8;
    private static final LocalTime NOON = LocalTime.of(12, 0);

    static OpeningForm of(Map<String, String> given, Clinic clinic, LocalDate today) {
        Map<String, String> typed = new HashMap<>(given);
        clinic.bookable().stream()
                .findFirst()
                .ifPresent(type -> typed.putIfAbsent("visitType", type.id().toString()));
        typed.putIfAbsent("from", today.toString());
        typed.putIfAbsent("days", Integer.toString(USUAL_DAYS));
        return new OpeningForm(Map.copyOf(typed), Map.of());
    }

    OpeningForm refused(List<Refusal> reasons, Sentences sentences) {
        Map<String, String> beside = new HashMap<>();
        for (Refusal reason : reasons) {
            String field = Objects.toString(reason.field(), "");
            String known = Set.of("from", "days", "visitType", "latest").contains(field) ? field : "";
            beside.merge(known, sentences.of(reason, Locale.ENGLISH), (a, b) -> a + " " + b);
        }
        return new OpeningForm(typed, beside);
    }

    String value(String name) {
        return typed.getOrDefault(name, "");
    }

    String whole() {
        return wrong.getOrDefault("", "");
    }

    @Nullable
    UUID id(String name) {
        String text = value(name);
        return text.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(text) : null;
    }

    private int number(String name, int otherwise) {
        String text = value(name).strip();
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }

    int limit() {
        return Math.clamp(number("limit", FIRST_PAGE), 1, OpeningWish.MOST);
    }

    /** The wish; a date or time that is none becomes one that the search refuses in words. */
    OpeningWish wish(UUID visitType, LocalDate today) {
        LocalDate from = LocalMoment.date(value("from"));
        UUID provider = id("provider");
        int minutes = number("minutes", 0);
        return new OpeningWish(
                id("patient"),
                visitType,
                minutes == 0 ? null : Duration.ofMinutes(minutes),
                provider == null ? List.of() : List.of(provider),
                id("site"),
                from == null ? today : from,
                number("days", 0),
                weekdays(),
                earliest(),
                latest(),
                urgency(),
                id("usual"),
                value("shortWait").equals("on"),
                limit());
    }

    private Urgency urgency() {
        return Arrays.stream(Urgency.values())
                .filter(u -> u.name().equalsIgnoreCase(value("urgency")))
                .findFirst()
                .orElse(Urgency.ROUTINE);
    }

    private LocalTime earliest() {
        LocalTime typedTime = LocalMoment.time(value("earliest"));
        return typedTime != null ? typedTime : value("part").equals("afternoon") ? NOON : LocalTime.MIN;
    }

    private LocalTime latest() {
        LocalTime typedTime = LocalMoment.time(value("latest"));
        return typedTime != null ? typedTime : value("part").equals("morning") ? NOON.minusMinutes(1) : LocalTime.MAX;
    }

    private Set<DayOfWeek> weekdays() {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (value(dayField(day)).equals("on")) {
                chosen.add(day);
            }
        }
        return chosen;
    }

    static String dayField(DayOfWeek day) {
        return "on-" + day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    List<Weekday> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Weekday.of(day, value(dayField(day))))
                .toList();
    }

    boolean narrowed() {
        return !weekdays().isEmpty()
                || !value("part").isBlank()
                || !value("minutes").isBlank()
                || value("shortWait").equals("on");
    }

    /** What is always asked. */
    List<Field> fields(Clinic clinic) {
        return List.of(
                Field.choice("visitType", "Visit", value("visitType"), visitTypes(clinic))
                        .error(wrong.get("visitType")),
                Field.choice("provider", "With", value("provider"), providers(clinic))
                        .optional(),
                Field.of(Kind.DAY, "from", "From", value("from")).error(wrong.get("from")),
                Field.choice("days", "Within", value("days"), spans(value("days")))
                        .error(wrong.get("days")),
                Field.choice(
                        "urgency",
                        "How soon",
                        value("urgency"),
                        List.of(
                                new Choice("routine", "When it suits"),
                                new Choice("soon", "The sooner the better"),
                                new Choice("urgent", "The first there is"))));
    }

    /** What is asked on request. */
    List<Field> more() {
        return List.of(
                Field.choice(
                                "part",
                                "Time of day",
                                value("part"),
                                List.of(
                                        new Choice("", "Any"),
                                        new Choice("morning", "Morning"),
                                        new Choice("afternoon", "Afternoon")))
                        .optional()
                        .error(wrong.get("latest")),
                Field.of(Kind.NUMBER, "minutes", "Minutes", value("minutes"))
                        .optional()
                        .hint("Empty: what the visit and the patient's needs take."),
                Field.of(Kind.TICK, "shortWait", "Waiting little matters more than coming soon", value("shortWait")));
    }

    /** The address of this search with other values. */
    String address(String root, Map<String, String> other) {
        Map<String, String> all = new java.util.TreeMap<>(typed);
        all.remove("practice");
        all.putAll(other);
        return root + "/openings?"
                + all.entrySet().stream()
                        .filter(e -> !e.getValue().isBlank())
                        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                        .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<Choice> spans(String chosen) {
        Stream<Choice> usual = Stream.of(
                new Choice("7", "a week"),
                new Choice("14", "2 weeks"),
                new Choice("28", "4 weeks"),
                new Choice("60", "60 days"),
                new Choice("120", "120 days"));
        Stream<Choice> other = Set.of("7", "14", "28", "60", "120").contains(chosen) || chosen.isBlank()
                ? Stream.empty()
                : Stream.of(new Choice(chosen, chosen + " days"));
        return Stream.concat(other, usual).toList();
    }

    static List<Choice> visitTypes(Clinic clinic) {
        return clinic.bookable().stream()
                .map(type -> new Choice(type.id().toString(), type.name() + ", " + type.minutes() + " min"))
                .toList();
    }

    static List<Choice> providers(Clinic clinic) {
        return Stream.concat(
                        Stream.of(new Choice("", "anybody")),
                        clinic.providers().stream().map((Practitioner p) -> new Choice(p.id().toString(), p.name())))
                .toList();
    }
}
