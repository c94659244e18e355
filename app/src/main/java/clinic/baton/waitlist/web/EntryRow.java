package clinic.baton.waitlist.web;

import clinic.baton.practice.Clinic;
import clinic.baton.waitlist.WaitEntry;
import clinic.baton.waitlist.WaitUrgency;
import clinic.baton.waitlist.Waitlist;
import clinic.baton.web.PatientName;
import clinic.baton.web.Tag;
import clinic.baton.web.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who waits, as the page shows it.
 *
 * @param id the entry
 * @param patient the patient's id
 * @param name who
 * @param what the kind of visit, hidden while privacy is on
 * @param with whom they want to see
 * @param urgency how soon
 * @param when when they could come and how fast they can be here
 * @param waits how long they wait
 * @param offers how often they were offered something
 * @param asked whether an offer is out to them now
 * @param note a note for staff; blank for none
 * @param rank what their place is made of, in points of 100
 */
public record EntryRow(
        UUID id,
        UUID patient,
        PatientName name,
        String what,
        String with,
        Tag urgency,
        String when,
        String waits,
        int offers,
        boolean asked,
        String note,
        Waitlist.Standing rank) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int HOUR = 60;

    static EntryRow of(
            WaitEntry entry,
            clinic.baton.patients.PatientName name,
            Waitlist.Standing rank,
            Clinic clinic,
            Instant now,
            boolean asked) {
        WaitEntry.Wish wish = entry.wish();
        long days = Duration.between(entry.since(), now).toDays();
        return new EntryRow(
                entry.id(),
                wish.patient(),
                name.onScreen(),
                WaitlistPage.what(clinic, wish.visitType()),
                WaitlistPage.who(clinic, Optional.ofNullable(wish.practitioner())),
                urgency(wish.urgency()),
                when(wish, now.atZone(clinic.zone()).toLocalDate()),
                days == 0 ? "since today" : "for " + days + (days == 1 ? " day" : " days"),
                entry.offers(),
                asked,
                wish.note() == null ? "" : wish.note(),
                rank);
    }

    /** The rank in words, for who can't see the bar. */
    public String rankWords() {
        return String.format(
                Locale.ENGLISH,
                "%.0f points: %.0f urgency, %.0f waiting, %.0f fairness",
                rank.points(),
                rank.urgency(),
                rank.waiting(),
                rank.fairness());
    }

    private static Tag urgency(WaitUrgency urgency) {
        return Tag.of(
                urgency.words(),
                switch (urgency) {
                    case URGENT -> Tone.ALARM;
                    case SOON -> Tone.WATCH;
                    case ROUTINE -> Tone.PLAIN;
                });
    }

    private static String when(WaitEntry.Wish wish, LocalDate today) {
        List<String> parts = new ArrayList<>();
        parts.add(
                wish.windows().isEmpty()
                        ? "any time"
                        : wish.windows().stream()
                                .map(w -> w.day().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + w.from() + "–"
                                        + w.until())
                                .collect(Collectors.joining(", ")));
        if (wish.earliest().isAfter(today)) {
            parts.add("from " + DAY.format(wish.earliest()));
        }
        parts.add("until " + DAY.format(wish.latest()));
        if (wish.noticeMinutes() > 0) {
            parts.add("needs " + notice(wish.noticeMinutes()) + " to get here");
        }
        if (wish.appointment() != null) {
            parts.add("instead of a later visit");
        }
        return String.join(" · ", parts);
    }

    private static String notice(int minutes) {
        if (minutes % (24 * HOUR) == 0) {
            return minutes / (24 * HOUR) + " d";
        }
        return minutes % HOUR == 0 ? minutes / HOUR + " h" : minutes + " min";
    }
}
