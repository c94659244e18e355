package clinic.baton.engine.backtest;

import clinic.baton.engine.learn.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes appointments by what is known on the morning of their day: lead time, weekday, hour, what the patient did on
 * earlier days, how many appointments they have that day, and the optional columns, alone and with the lead time.
 */
final class AppointmentSamples {
    private static final double PRIOR_VISITS = 2;
    private static final int FEW = 3;

    private final Map<String, Past> past = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final double rate;

    private record Past(int visits, int missed, boolean lastMissed, LocalDate last) {}

    /** @param rate the share of no-shows towards which a patient's own is drawn */
    private AppointmentSamples(double rate) {
        this.rate = rate;
    }

    /** One sample for each of the appointments, which are in the order of time. */
    static List<Sample> of(List<PastAppointment> appointments, double rate) {
        AppointmentSamples describing = new AppointmentSamples(rate);
        int from = 0;
        while (from < appointments.size()) {
            LocalDate day = appointments.get(from).appointment().toLocalDate();
            int to = from;
            while (to < appointments.size()
                    && appointments.get(to).appointment().toLocalDate().equals(day)) {
                to++;
            }
            describing.day(appointments.subList(from, to));
            from = to;
        }
        return describing.samples;
    }

    private void day(List<PastAppointment> today) {
        Map<String, Integer> sameDay = new HashMap<>();
        today.forEach(appointment -> sameDay.merge(appointment.patient(), 1, Integer::sum));
        today.forEach(appointment -> samples.add(sample(appointment, sameDay.getOrDefault(appointment.patient(), 1))));
        today.forEach(this::remember);
    }

    private Sample sample(PastAppointment appointment, int sameDay) {
        Past before = appointment.patient().isEmpty() ? null : past.get(appointment.patient());
        List<String> categories = new ArrayList<>();
        categories.add("lead " + appointment.leadClass());
        categories.add(String.valueOf(appointment.appointment().getDayOfWeek()));
        categories.add(String.valueOf(appointment.appointment().getHour()));
        categories.add(before == null ? "new" : before.lastMissed() ? "missed last" : "came last");
        categories.add(Math.min(sameDay, FEW) + " that day");
        for (String category : appointment.categories()) {
            categories.add(category);
            categories.add(category + " at lead " + appointment.leadClass());
        }
        List<Double> numbers = new ArrayList<>();
        numbers.add(Math.log1p(appointment.leadDays()));
        numbers.add(appointment.booked().getHour() + appointment.booked().getMinute() / 60.0);
        numbers.add(before == null ? rate : (before.missed() + PRIOR_VISITS * rate) / (before.visits() + PRIOR_VISITS));
        numbers.add(before == null ? 0 : Math.log1p(before.visits()));
        numbers.add(before == null ? Double.NaN : Math.log1p(daysSince(before.last(), appointment)));
        numbers.addAll(appointment.numbers());
        return new Sample(categories, numbers);
    }

    private static double daysSince(LocalDate last, PastAppointment appointment) {
        return appointment.appointment().toLocalDate().toEpochDay() - last.toEpochDay();
    }

    private void remember(PastAppointment appointment) {
        if (appointment.patient().isEmpty()) {
            return;
        }
        Past before = past.get(appointment.patient());
        boolean missed = !appointment.showed();
        LocalDate day = appointment.appointment().toLocalDate();
        past.put(
                appointment.patient(),
                before == null
                        ? new Past(1, missed ? 1 : 0, missed, day)
                        : new Past(before.visits() + 1, before.missed() + (missed ? 1 : 0), missed, day));
    }
}
