package clinic.baton.replan.internal;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Site;
import clinic.baton.schedule.Appointment;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What patients are told: practice, time and call-back, and nothing else. */
final class TellingWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private TellingWords() {}

    static String delay(Clinic clinic, Appointment appointment, int from, int until) {
        return name(clinic) + ": your visit at "
                + time(clinic, appointment.site(), appointment.time().start()) + " may start " + from + " to " + until
                + " minutes late. You may come later by that much." + call(clinic);
    }

    static String ask(Clinic clinic, Appointment appointment, Instant instead) {
        Instant planned = appointment.time().start();
        return name(clinic) + ": something came up on " + day(clinic, appointment.site(), planned)
                + ". Could you come on "
                + day(clinic, appointment.site(), instead) + " at " + time(clinic, appointment.site(), instead)
                + " instead of " + time(clinic, appointment.site(), planned)
                + "? Both times are kept for you until you answer." + call(clinic);
    }

    static String time(Clinic clinic, UUID site, Instant moment) {
        return TIME.format(moment.atZone(zone(clinic, site)));
    }

    private static String day(Clinic clinic, UUID site, Instant moment) {
        return DAY.format(moment.atZone(zone(clinic, site)));
    }

    private static ZoneId zone(Clinic clinic, UUID site) {
        return clinic.site(site).map(Site::zone).orElse(clinic.zone());
    }

    private static String name(Clinic clinic) {
        return Optional.ofNullable(clinic.details().alias()).orElse(clinic.name());
    }

    private static String call(Clinic clinic) {
        String phone = clinic.details().phone();
        return phone == null ? "" : " Please call " + phone + ".";
    }
}
