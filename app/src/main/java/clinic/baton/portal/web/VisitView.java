package clinic.baton.portal.web;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A visit as its patient sees it.
 *
 * @param day the date in words
 * @param time the time of day
 * @param what the kind of visit
 * @param with whom they see; null for nobody in particular
 * @param where the site's name
 * @param address the site's address; null when unknown
 * @param instructions what to do before; null for nothing
 * @param state ahead, here, cancelled or over
 * @param starts for the form
 * @param version for the form
 */
public record VisitView(
        String day,
        String time,
        String what,
        @Nullable String with,
        String where,
        @Nullable String address,
        @Nullable String instructions,
        String state,
        Instant starts,
        int version) {
    static VisitView of(Appointment visit, Clinic clinic, PortalWords words, boolean over) {
        Site site = clinic.site(visit.site()).orElseThrow();
        Optional<VisitType> type = clinic.visitType(visit.visitType());
        Instant starts = visit.time().start();
        return new VisitView(
                words.day(starts, site.zone()),
                words.time(starts, site.zone()),
                type.map(VisitType::name).orElse(""),
                visit.practitioner() == null
                        ? null
                        : clinic.practitioner(visit.practitioner())
                                .map(Practitioner::name)
                                .orElse(null),
                site.name(),
                site.address(),
                type.map(VisitType::instructions).orElse(null),
                state(visit, over),
                starts,
                visit.version());
    }

    private static String state(Appointment visit, boolean over) {
        return switch (visit.status()) {
            case PROPOSED, PENDING, BOOKED -> over ? "over" : "ahead";
            case ARRIVED -> "here";
            case CANCELLED, NOSHOW -> "cancelled";
            case FULFILLED, ENTERED_IN_ERROR -> "over";
        };
    }
}
