package clinic.baton.rehearsal.internal;

import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.harbor.HarborSession;
import clinic.baton.harbor.HarborStaff;
import clinic.baton.record.Caller;
import clinic.baton.rehearsal.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The providers: each sees who is ready, has lunch between sessions, comes late or not at all, covers for who is ill. */
final class Doctors {
    private static final Duration LUNCH = Duration.ofMinutes(20);

    private final Theatre theatre;
    private final List<Doctor> all = new ArrayList<>();

    Doctors(Theatre theatre) {
        this.theatre = theatre;
        theatre.harbor.providers().forEach(this::add);
    }

    private void add(HarborStaff staff) {
        List<HarborSession> sessions = theatre.day.sessions().stream()
                .filter(s -> s.provider().equals(staff.key()))
                .toList();
        if (!sessions.isEmpty()) {
            int late = Math.max(0, (int) StrictMath.rint(
                    2 + 3 * theatre.lots.of("late " + staff.key()).normal()));
            Instant begins = theatre.at(sessions.getFirst().starts()).plus(Duration.ofMinutes(late));
            all.add(new Doctor(staff.key(), theatre.who(staff.key()), sessions, begins));
            theatre.time.at(begins, () -> {});
        }
    }

    private static final class Doctor {
        final String key;
        final Caller who;
        final List<HarborSession> sessions;
        Instant free;
        boolean ill;
        boolean hadLunch;

        Doctor(String key, Caller who, List<HarborSession> sessions, Instant free) {
            this.key = key;
            this.who = who;
            this.sessions = sessions;
            this.free = free;
        }
    }

    /** Comes, or goes on, no earlier than then. */
    void late(String key, Instant until) {
        all.stream().filter(d -> d.key.equals(key) && d.free.isBefore(until)).forEach(d -> d.free = until);
        theatre.time.at(until, () -> {});
    }

    /** Doesn't come: whoever else is free sees their patients. */
    void ill(String key) {
        all.stream().filter(d -> d.key.equals(key)).forEach(d -> d.ill = true);
    }

    /** The provider for whom the fewest wait. */
    Optional<String> leastBusy() {
        return all.stream()
                .filter(d -> !d.ill)
                .min(Comparator.comparingLong((Doctor d) -> theatre.guests.stream()
                                .filter(g -> d.key.equals(g.provider) && g.here() && !g.seen())
                                .count())
                        .thenComparing(d -> d.key))
                .map(d -> d.key);
    }

    /** Whoever is free sees who is next. */
    void look() {
        for (Doctor doctor : all) {
            if (!doctor.ill && !doctor.free.isAfter(theatre.now())) {
                next(doctor).ifPresentOrElse(guest -> see(doctor, guest), () -> lunch(doctor));
            }
        }
    }

    private Optional<Guest> next(Doctor doctor) {
        Optional<Guest> own = ready(g -> doctor.key.equals(g.provider));
        return own.isPresent() ? own : ready(g -> g.provider == null || isIll(g.provider));
    }

    private Optional<Guest> ready(java.util.function.Predicate<Guest> whose) {
        return theatre.guests.stream()
                .filter(g -> g.at(Stage.READY) && !g.fate.nurse() && whose.test(g))
                .min(order());
    }

    private boolean isIll(String key) {
        return all.stream().anyMatch(d -> d.ill && d.key.equals(key));
    }

    private Comparator<Guest> order() {
        return theatre.policy == Policy.FCFS
                ? Comparator.comparing(g -> g.fate.arrives())
                : Comparator.comparing((Guest g) -> !g.urgent).thenComparing(g -> g.fate.planned());
    }

    private void see(Doctor doctor, Guest guest) {
        if (theatre.step(doctor.who, guest, e -> new Step.WithProvider(e.id(), e.version()))) {
            guest.mood.wait(theatre.now());
            doctor.free = theatre.now().plus(guest.fate.visit());
            theatre.time.at(
                    doctor.free, () -> theatre.step(doctor.who, guest, e -> new Step.CheckOut(e.id(), e.version())));
        }
    }

    private void lunch(Doctor doctor) {
        if (doctor.hadLunch || doctor.sessions.size() < 2) {
            return;
        }
        Instant over = theatre.at(doctor.sessions.getFirst().ends());
        boolean left = theatre.guests.stream()
                .anyMatch(g -> doctor.key.equals(g.provider)
                        && g.here()
                        && !g.seen()
                        && g.fate.planned().isBefore(over));
        if (!theatre.now().isBefore(over) && !left) {
            Instant again =
                    theatre.at(Objects.requireNonNull(doctor.sessions.get(1)).starts());
            Instant eaten = theatre.now().plus(LUNCH);
            doctor.hadLunch = true;
            doctor.free = again.isAfter(eaten) ? again : eaten;
            theatre.time.at(doctor.free, () -> {});
        }
    }
}
