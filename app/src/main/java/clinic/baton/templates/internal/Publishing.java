package clinic.baton.templates.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Deadlines;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Planning;
import clinic.baton.templates.PublishTemplate.Published;
import clinic.baton.templates.Template;
import clinic.baton.templates.TemplatePublished;
import clinic.baton.templates.TemplateRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a template's sessions and holds for dates, and keeps one without an end published ahead. */
@Component
class Publishing {
    /** How far ahead a template without an end is kept published. */
    static final int AHEAD_DAYS = 26 * 7;

    private static final int MOST_DAYS = 400;
    private static final int EVERY_DAYS = 7;

    private final Clinics clinics;
    private final Planning planning;
    private final Deadlines deadlines;

    Publishing(Clinics clinics, Planning planning, Deadlines deadlines) {
        this.clinics = clinics;
        this.planning = planning;
        this.deadlines = deadlines;
    }

    /** What is wrong with publishing a template for the dates, if anything. */
    Optional<Refusal> wrong(Writing writing, Template template, LocalDate from, LocalDate until) {
        if (template.retired()) {
            return Optional.of(TemplateRefusal.RETIRED.refuse());
        }
        LocalDate today = writing.clock().today();
        if (from.isBefore(today) || until.isBefore(from) || ChronoUnit.DAYS.between(from, until) > MOST_DAYS) {
            return Optional.of(TemplateRefusal.BAD_RANGE.of(
                    "from", Map.of("today", Says.date(today), "most", Integer.toString(MOST_DAYS))));
        }
        Template.Details details = template.details();
        if (until.isBefore(details.from()) || (details.until() != null && from.isAfter(details.until()))) {
            return Optional.of(TemplateRefusal.OUTSIDE_ITS_DATES.of("from", dates(details)));
        }
        List<Refusal> checks = TemplateChecks.of(clinics.of(writing.practice()), details);
        return checks.isEmpty() ? overlapping(writing, template) : Optional.of(checks.getFirst());
    }

    Published publish(Writing writing, Template before, LocalDate from, LocalDate until) {
        Clinic clinic = clinics.of(writing.practice());
        PlanDays plan = PlanDays.of(clinic, before.details(), from, until, writing.now());
        Planning.Laid laid = planning.lay(writing, before.id(), before.details().practitioner(), plan.days());
        LocalDate last = before.publishedUntil() == null || until.isAfter(before.publishedUntil())
                ? until
                : before.publishedUntil();
        Template after = TemplateRows.published(before, last);
        TemplateRows.update(writing, after);
        Published published = new Published(
                laid.sessions(),
                laid.holds(),
                laid.byHand(),
                laid.notHeld().size(),
                laid.stranded().stream().map(Appointment::id).toList());
        writing.record(new TemplatePublished(after, from, until, published));
        keepAhead(writing, after, clinic);
        return published;
    }

    /** A template without an end is published further on each week. */
    private void keepAhead(Writing writing, Template template, Clinic clinic) {
        if (template.details().until() == null) {
            Instant due = writing.clock()
                    .today()
                    .plusDays(EVERY_DAYS)
                    .atTime(3, 0)
                    .atZone(clinic.zone())
                    .toInstant();
            deadlines.set(writing, TemplateRoll.KIND, template.id(), due);
        }
    }

    /** Another published template of the provider that holds for some of the same dates. */
    private static Optional<Refusal> overlapping(Writing writing, Template template) {
        Template.Details details = template.details();
        return TemplateRows.all(writing.sql(), writing.practiceKey()).stream()
                .filter(other -> !other.id().equals(template.id())
                        && other.publishedUntil() != null
                        && other.details().practitioner().equals(details.practitioner())
                        && overlap(other.details(), details))
                .findFirst()
                .map(other -> TemplateRefusal.TEMPLATES_OVERLAP.of("from", dates(other.details())));
    }

    private static boolean overlap(Template.Details one, Template.Details other) {
        return (one.until() == null || !one.until().isBefore(other.from()))
                && (other.until() == null || !other.until().isBefore(one.from()));
    }

    private static Map<String, String> dates(Template.Details details) {
        return Map.of(
                "name", details.name(),
                "from", Says.date(details.from()),
                "until", details.until() == null ? "without an end" : Says.date(details.until()));
    }
}
