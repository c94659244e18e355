package clinic.baton.templates.web;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinic;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Absence;
import clinic.baton.schedule.Absences;
import clinic.baton.templates.Holidays;
import clinic.baton.web.Field.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who is away and when the practice is closed in the year ahead, and the public holidays it isn't closed on yet. */
@Component
public class Closures {
    private static final int DAYS_AHEAD = 365;

    private final Absences absences;
    private final Holidays holidays;
    private final Clocks clocks;

    Closures(Absences absences, Holidays holidays, Clocks clocks) {
        this.absences = absences;
        this.holidays = holidays;
        this.clocks = clocks;
    }

    /**
     * As the page shows them.
     *
     * @param absences those noted, by first date
     * @param open public holidays the practice isn't closed on yet, in words
     * @param parts parts of the country with holidays of their own; empty where there are none
     * @param part the part chosen
     * @param who whose leave can be noted; blank for the whole practice
     * @param today the first date that can be noted
     */
    public record Shown(
            List<Away> absences,
            List<String> open,
            List<Choice> parts,
            String part,
            List<Choice> who,
            LocalDate today) {
        /** Keeps the lists from changing. */
        public Shown {
            absences = List.copyOf(absences);
            open = List.copyOf(open);
            parts = List.copyOf(parts);
            who = List.copyOf(who);
        }
    }

    /**
     * An absence.
     *
     * @param id which
     * @param version the version shown
     * @param who who is away
     * @param when its dates
     * @param why why
     */
    public record Away(UUID id, int version, String who, String when, String why) {}

    Shown of(PracticeId practice, Clinic clinic, String part) {
        LocalDate today = clocks.of(practice).today();
        List<Choice> parts = new ArrayList<>(holidays.parts(clinic.details().region()).stream()
                .map(p -> new Choice(p.code(), p.name()))
                .toList());
        if (!parts.isEmpty()) {
            parts.addFirst(new Choice("", "the whole country"));
        }
        List<Choice> who = new ArrayList<>(clinic.practitioners().stream()
                .filter(p -> p.active())
                .map(p -> new Choice(p.id().toString(), p.name()))
                .toList());
        who.add(new Choice("", "Everybody: the practice is closed"));
        return new Shown(
                absences.between(practice, today, today.plusDays(DAYS_AHEAD)).stream()
                        .map(a -> away(clinic, a))
                        .toList(),
                open(practice, clinic, part).stream()
                        .map(h -> h.name() + ", " + Says.date(h.date()))
                        .toList(),
                parts,
                part,
                who,
                today);
    }

    /** The public holidays of the year ahead on which the practice isn't closed. */
    List<Holidays.Holiday> open(PracticeId practice, Clinic clinic, String part) {
        LocalDate today = clocks.of(practice).today();
        LocalDate last = today.plusDays(DAYS_AHEAD);
        List<Absence> closed = absences.between(practice, today, last);
        String known = holidays.parts(clinic.details().region()).stream()
                .map(Holidays.Part::code)
                .filter(part::equals)
                .findFirst()
                .orElse("");
        return holidays.between(clinic.details().region(), known, today, last).stream()
                .filter(h -> closed.stream().noneMatch(a -> a.covers(null, h.date())))
                .toList();
    }

    private static Away away(Clinic clinic, Absence absence) {
        Absence.Details details = absence.details();
        UUID who = details.practitioner();
        boolean oneDay = details.first().equals(details.last());
        return new Away(
                absence.id(),
                absence.version(),
                who == null ? "The practice" : Says.who(clinic, who),
                oneDay ? Says.date(details.first()) : Says.dates(details.first(), details.last()),
                absence.words());
    }
}
