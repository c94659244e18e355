package clinic.baton.waitlist.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import clinic.baton.waitlist.JoinWaitlist;
import clinic.baton.waitlist.WaitEntry;
import clinic.baton.waitlist.WaitUrgency;
import clinic.baton.waitlist.WaitlistRefusal;
import clinic.baton.waitlist.Window;
import clinic.baton.web.Field;
import clinic.baton.web.Typed;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form that puts somebody on the list. */
final class JoinForm {
    private static final int MONTHS = 3;
    private static final List<Field.Choice> NOTICES = List.of(
            new Field.Choice("30", "half an hour"),
            new Field.Choice("0", "they are next door"),
            new Field.Choice("60", "an hour"),
            new Field.Choice("120", "two hours"),
            new Field.Choice("1440", "a day"),
            new Field.Choice("2880", "two days"));

    private JoinForm() {}

    /** Part of a day in which somebody could come. */
    enum Part {
        MORNING(LocalTime.of(6, 0), LocalTime.of(13, 0)),
        AFTERNOON(LocalTime.of(12, 0), LocalTime.of(18, 0)),
        EVENING(LocalTime.of(17, 0), LocalTime.of(22, 0));

        private final LocalTime from;
        private final LocalTime until;

        Part(LocalTime from, LocalTime until) {
            this.from = from;
            this.until = until;
        }
    }

    static Typed fresh(LocalDate today) {
        return Typed.of(Map.of(
                "earliest", today.toString(), "latest", today.plusMonths(MONTHS).toString()));
    }

    static List<Field> fields(Typed typed, Clinic clinic, List<Field.Choice> visits) {
        List<Field> fields = new ArrayList<>(List.of(
                typed.choice(
                        "visitType",
                        "What for",
                        clinic.bookable().stream()
                                .filter(VisitType::needsProvider)
                                .map(t -> new Field.Choice(t.id().toString(), t.name()))
                                .toList()),
                typed.choice(
                                "practitioner",
                                "With whom",
                                Stream.concat(
                                                Stream.of(new Field.Choice("", "Anybody")),
                                                clinic.providers().stream()
                                                        .map((Practitioner p) ->
                                                                new Field.Choice(p.id().toString(), p.name())))
                                        .toList())
                        .optional(),
                typed.choice(
                                "urgency",
                                "How soon",
                                Arrays.stream(WaitUrgency.values())
                                        .map(u -> new Field.Choice(u.name(), words(u)))
                                        .toList())
                        .hint("As the provider or a nurse said; the desk doesn't judge it."),
                typed.field(Field.Kind.DAY, "earliest", "From"),
                typed.field(Field.Kind.DAY, "latest", "Until"),
                typed.choice("notice", "They need to get here", NOTICES)));
        if (!visits.isEmpty()) {
            fields.add(typed.choice(
                            "appointment",
                            "Instead of",
                            Stream.concat(
                                            Stream.of(new Field.Choice("", "Nothing: this is a visit more")),
                                            visits.stream())
                                    .toList())
                    .optional()
                    .hint("Taking a sooner time calls this visit off, and its time is offered on."));
        }
        fields.add(typed.field(Field.Kind.TEXT, "note", "Note for staff").optional());
        return fields;
    }

    private static String words(WaitUrgency urgency) {
        return switch (urgency) {
            case ROUTINE -> "Routine: when it suits";
            case SOON -> "Soon: within days";
            case URGENT -> "Urgent: as early as can be";
        };
    }

    static Outcome<JoinWaitlist> read(Typed typed, UUID patient) {
        try {
            UUID type = id(typed, "visitType");
            if (type == null) {
                return Outcome.refused(WaitlistRefusal.NO_SUCH_VISIT_TYPE.of("visitType"));
            }
            return Outcome.done(new JoinWaitlist(new WaitEntry.Wish(
                    patient,
                    type,
                    id(typed, "practitioner"),
                    WaitUrgency.valueOf(typed.value("urgency")),
                    windows(typed),
                    LocalDate.parse(typed.value("earliest")),
                    LocalDate.parse(typed.value("latest")),
                    Integer.parseInt(typed.value("notice")),
                    id(typed, "appointment"),
                    typed.value("note").isBlank() ? null : typed.value("note").strip())));
        } catch (NumberFormatException e) {
            return Outcome.refused(WaitlistRefusal.BAD_NOTICE.of("notice"));
        } catch (DateTimeException e) {
            return Outcome.refused(WaitlistRefusal.BAD_DATES.of("latest"));
        } catch (IllegalArgumentException e) {
            return Outcome.refused(WaitlistRefusal.NO_SUCH_VISIT_TYPE.of("visitType"));
        }
    }

    private static @Nullable UUID id(Typed typed, String name) {
        return typed.value(name).isBlank() ? null : UUID.fromString(typed.value(name));
    }

    /** What was ticked; parts that touch become one, and all or none means any time. */
    private static List<Window> windows(Typed typed) {
        List<Window> windows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            @Nullable LocalTime from = null;
            LocalTime until = LocalTime.MIN;
            for (Part part : Part.values()) {
                boolean ticked = typed.ticked(day + "-" + part);
                if (ticked) {
                    from = from == null ? part.from : from;
                    until = part.until;
                } else if (from != null) {
                    windows.add(new Window(day, from, until));
                    from = null;
                }
            }
            if (from != null) {
                windows.add(new Window(day, from, until));
            }
        }
        return windows;
    }
}
