package clinic.baton.checkout.web;

import clinic.baton.access.Names;
import clinic.baton.checkout.Ask;
import clinic.baton.checkout.AskWords;
import clinic.baton.checkout.CheckOutItem;
import clinic.baton.checkout.CheckOutItem.State;
import clinic.baton.practice.Clinic;
import clinic.baton.schedule.Appointment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the lines of check-out lists. */
@Component
class CheckOutLines {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM uuuu, H:mm", Locale.ENGLISH);
    private static final int SEARCH_DAYS = 28;
    private static final int BEFORE_DAYS = 4;

    private final Names names;

    CheckOutLines(Names names) {
        this.names = names;
    }

    List<CheckOutPage.Line> of(List<CheckOutItem> items, Clinic clinic, String root, LocalDate today) {
        Map<UUID, String> people = names.of(items.stream()
                .map(CheckOutItem::askedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return items.stream()
                .map(item -> line(item, clinic, people, root, today))
                .toList();
    }

    private static CheckOutPage.Line line(
            CheckOutItem item, Clinic clinic, Map<UUID, String> people, String root, LocalDate today) {
        UUID by = item.askedBy();
        String who = by == null ? "" : people.getOrDefault(by, "");
        return new CheckOutPage.Line(
                item.id(),
                AskWords.of(item.ask(), clinic),
                (who + " " + CLOCK.format(item.askedAt().atZone(clinic.zone()))).strip(),
                standing(item, clinic),
                item.toDo(),
                item.booked() == null && (item.state() == State.DONE || item.state() == State.WAIVED),
                item.ask() instanceof Ask.FollowUp next && item.toDo()
                        ? find(next, item.patient(), root, today)
                        : null);
    }

    private static String standing(CheckOutItem item, Clinic clinic) {
        Appointment booked = item.booked();
        if (booked != null) {
            String with = Optional.ofNullable(booked.practitioner())
                    .flatMap(clinic::practitioner)
                    .map(who -> " with " + who.shortName())
                    .orElse("");
            return "booked for " + WHEN.format(booked.time().start().atZone(clinic.zone())) + with;
        }
        String note = item.note().isBlank() ? "" : ": " + item.note();
        return switch (item.state()) {
            case OPEN -> "";
            case DONE -> "done" + note;
            case WAIVED -> "not needed" + note;
            case LATER -> "left without it" + note;
        };
    }

    /** The search for an opening around the day that was asked for. */
    private static String find(Ask.FollowUp next, UUID patient, String root, LocalDate today) {
        LocalDate from = next.dueOn().minusDays(BEFORE_DAYS);
        UUID with = next.practitioner();
        return root + "/openings?patient=" + patient + "&visitType=" + next.visitType()
                + (with == null ? "" : "&provider=" + with) + "&from=" + (from.isBefore(today) ? today : from)
                + "&days="
                + SEARCH_DAYS;
    }
}
