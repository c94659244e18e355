package clinic.baton.waitlist.web;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Site;
import clinic.baton.waitlist.Offer;
import clinic.baton.waitlist.OfferStatus;
import clinic.baton.web.PatientName;
import clinic.baton.web.Tag;
import clinic.baton.web.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * An offer as the page shows it.
 *
 * @param id which
 * @param replaces the visit it would replace; blank for none
 * @param patient the patient's id
 * @param name to whom
 * @param time the offered time
 * @param with with whom
 * @param offered when they were asked
 * @param until until when they can answer
 * @param expires the same as a moment
 * @param status what came of it
 * @param why the rank in words
 */
public record OfferRow(
        UUID id,
        String replaces,
        UUID patient,
        PatientName name,
        String time,
        String with,
        String offered,
        String until,
        Instant expires,
        Tag status,
        String why) {
    static OfferRow of(Offer offer, clinic.baton.patients.PatientName name, Clinic clinic, Instant now) {
        ZoneId zone = clinic.site(offer.place().site()).map(Site::zone).orElse(clinic.zone());
        UUID replaces = offer.place().replaces();
        return new OfferRow(
                offer.id(),
                replaces == null ? "" : replaces.toString(),
                offer.patient(),
                name.onScreen(),
                moment(offer.place().time().start(), zone, now),
                WaitlistPage.who(clinic, Optional.of(offer.place().practitioner())),
                moment(offer.offeredAt(), zone, now),
                moment(offer.expiresAt(), zone, now),
                offer.expiresAt(),
                Tag.of(offer.status().words(), tone(offer.status())),
                offer.why());
    }

    private static Tone tone(OfferStatus status) {
        return switch (status) {
            case OUT -> Tone.INFO;
            case ACCEPTED -> Tone.CALM;
            case UNTOLD -> Tone.WATCH;
            case DECLINED, EXPIRED, WITHDRAWN -> Tone.PLAIN;
        };
    }

    private static String moment(Instant at, ZoneId zone, Instant now) {
        boolean today = at.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        return DateTimeFormatter.ofPattern(today ? "'today' H:mm" : "EEE d MMM H:mm", Locale.ENGLISH)
                .format(at.atZone(zone));
    }
}
