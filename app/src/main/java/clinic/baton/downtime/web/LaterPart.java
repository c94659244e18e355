package clinic.baton.downtime.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.EnteredLater;
import clinic.baton.flow.VisitPart;
import clinic.baton.record.Caller;
import clinic.baton.record.DayEvent;
import clinic.baton.record.RecordReader;
import clinic.baton.web.Templates;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In a visit's panel: what of it was entered from paper, after it happened. */
@Component
class LaterPart implements VisitPart {
    private static final int ORDER = 90;
    private static final int MOST = 60;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private final RecordReader record;
    private final Templates templates;

    LaterPart(RecordReader record, Templates templates) {
        this.record = record;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<String> html(Caller caller, Day day, Encounter visit) {
        String type = DayEvent.typeOf(EnteredLater.class);
        ZoneId zone = day.clinic().zone();
        List<String> steps = record.ofSubject(caller.practice(), visit.id(), MOST).stream()
                .filter(entry -> entry.type().equals(type))
                .map(entry -> {
                    EnteredLater step = record.event(entry, EnteredLater.class);
                    return step.to().words() + " " + CLOCK.format(step.at().atZone(zone)) + " (entered "
                            + CLOCK.format(entry.at().atZone(zone)) + ")";
                })
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.part("downtime/later", "steps", steps.reversed()));
    }
}
