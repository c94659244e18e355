package clinic.baton.schedule.web;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.schedule.FreeTime;
import clinic.baton.web.Field;
import java.util.List;
import java.util.Map;

/**
 * A booking form as its page shows it.
 *
 * @param fields what to fill
 * @param whole what is wrong with the whole; blank for nothing
 * @param typed what was typed to find the patient
 * @param keep what finding the patient must not lose
 */
public record BookingPage(List<Field> fields, String whole, String typed, Map<String, String> keep) {
    /**
     * A free time to choose with one press.
     *
     * @param label when and with whom
     * @param address the form, filled with it
     */
    public record Offer(String label, String address) {
        static Offer of(FreeTime free, Clinic clinic, BookingForm form) {
            String with = free.practitioner() == null
                    ? ""
                    : clinic.practitioner(free.practitioner())
                            .map(Practitioner::shortName)
                            .orElse("");
            var starts = free.time().start().atZone(clinic.zone());
            String time = Words.time(free.time().start(), clinic.zone());
            String label = Words.date(starts.toLocalDate()) + " " + time + (with.isBlank() ? "" : " · " + with);
            return new Offer(
                    label,
                    "/p/" + clinic.id() + "/appointments/new?patient=" + form.value("patient") + "&visitType="
                            + form.value("visitType") + "&column="
                            + (free.practitioner() == null ? "" : free.practitioner()) + "&start="
                            + free.time().start());
        }
    }
}
