package clinic.baton.desk.web;

import clinic.baton.flow.Days;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.patients.SearchText;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.DayAgenda;
import clinic.baton.web.Finder;
import clinic.baton.web.FoundItem;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Times in Ctrl K: a provider's time ("Lind tomorrow 9:20"), who is there then, a date's schedule. */
@Component
class DeskTimeFinder implements Finder {
    private static final int VISITS = 5;
    private static final Duration NEAR = Duration.ofMinutes(10);

    private final Agenda agenda;
    private final Days days;
    private final Clinics clinics;
    private final Patients patients;
    private final Clocks clocks;

    DeskTimeFinder(Agenda agenda, Days days, Clinics clinics, Patients patients, Clocks clocks) {
        this.agenda = agenda;
        this.days = days;
        this.clinics = clinics;
        this.patients = patients;
        this.clocks = clocks;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<FoundItem> find(Caller caller, String typed) {
        if (!caller.may(Permission.SEE_DAY)) {
            return List.of();
        }
        PracticeId practice = caller.practice();
        Clinic clinic = clinics.of(practice);
        LocalDate today = clocks.of(practice).today();
        DeskWhen when = DeskWhen.read(typed, today, clinic.details().region().equals("US"));
        List<Practitioner> providers = when.rest().isEmpty() ? List.of() : called(clinic, when.rest());
        if (when.nothing() && providers.isEmpty()) {
            return List.of();
        }
        Looking looking = looking(caller, clinic, today, when, providers);
        return Stream.of(visits(looking), looking.bookings(), looking.dates())
                .flatMap(List::stream)
                .toList();
    }

    private Looking looking(
            Caller caller, Clinic clinic, LocalDate today, DeskWhen when, List<Practitioner> providers) {
        PracticeId practice = caller.practice();
        LocalDate date = when.date() == null ? today : when.date();
        DayAgenda day = date.equals(today) ? days.today(practice).agenda() : agenda.of(practice, date);
        return new Looking(
                caller, clinic, when, date, day, providers, clocks.of(practice).now());
    }

    /** The visits at that time, or from now on, of these providers or of patients called so. */
    private List<FoundItem> visits(Looking looking) {
        List<Appointment> some = looking.at();
        Map<UUID, PatientName> names = patients.named(
                looking.caller().practice(),
                some.stream().map(Appointment::patient).toList());
        return some.stream()
                .filter(a -> !looking.byPatient() || looking.called(names.get(a.patient())))
                .limit(VISITS)
                .map(a -> looking.visit(a, names.get(a.patient())))
                .toList();
    }

    private static List<Practitioner> called(Clinic clinic, List<String> words) {
        return clinic.providers().stream()
                .filter(p -> begun(p.name() + " " + p.shortName(), words))
                .toList();
    }

    private static boolean begun(String name, List<String> words) {
        List<String> own = Arrays.asList(SearchText.words(name).split(" "));
        return words.stream().allMatch(word -> own.stream().anyMatch(one -> one.startsWith(word)));
    }

    /** What is looked for on one date. */
    private record Looking(
            Caller caller,
            Clinic clinic,
            DeskWhen when,
            LocalDate date,
            DayAgenda day,
            List<Practitioner> providers,
            Instant now) {
        boolean byPatient() {
            return providers.isEmpty() && !when.rest().isEmpty();
        }

        boolean called(@Nullable PatientName name) {
            return name != null && begun(name.full() + " " + name.given(), when.rest());
        }

        List<Appointment> at() {
            if (when.time() == null && providers.isEmpty() && when.rest().isEmpty()) {
                return List.of();
            }
            List<UUID> whose = providers.stream().map(Practitioner::id).toList();
            return day.standing().stream()
                    .filter(a -> providers.isEmpty() || whose.contains(a.practitioner()))
                    .filter(this::then)
                    .toList();
        }

        private boolean then(Appointment visit) {
            if (when.time() == null) {
                return visit.time().end().isAfter(now) || when.date() != null;
            }
            Instant moment = moment(when.time());
            return visit.time().contains(moment)
                    || Duration.between(visit.time().start(), moment).abs().compareTo(NEAR) < 0;
        }

        FoundItem visit(Appointment visit, @Nullable PatientName name) {
            DeskTimes times = new DeskTimes(clinic.zone());
            String with = Optional.ofNullable(visit.practitioner())
                    .flatMap(clinic::practitioner)
                    .map(Practitioner::shortName)
                    .map(who -> who + " ")
                    .orElse("");
            Phrase title = Phrase.of(with + times.time(visit.time().start()) + ": ");
            String what = clinic.visitType(visit.visitType())
                    .map(VisitType::shortName)
                    .orElse("");
            return new FoundItem(
                    "visit-" + visit.id(),
                    "Times",
                    name == null ? title.and("a visit") : title.and(name.onScreen()),
                    Phrase.of(times.date(date) + " · ").hush(what),
                    root() + "/appointments/" + visit.id(),
                    true);
        }

        /** The time is free of visits: it can be booked. */
        List<FoundItem> bookings() {
            LocalTime time = when.time();
            if (time == null
                    || byPatient()
                    || !caller.may(Permission.BOOK)
                    || moment(time).isBefore(now)) {
                return List.of();
            }
            List<Practitioner> asked = providers.isEmpty() ? clinic.providers() : providers;
            return asked.stream()
                    .filter(provider -> works(provider) && free(provider, moment(time)))
                    .limit(VISITS)
                    .map(provider -> booking(provider, time))
                    .toList();
        }

        private FoundItem booking(Practitioner provider, LocalTime time) {
            return new FoundItem(
                    "book-" + provider.id(),
                    "Times",
                    Phrase.of("Book " + provider.shortName() + " " + time),
                    Phrase.of(new DeskTimes(clinic.zone()).date(date)),
                    root() + "/appointments/new?column=" + provider.id() + "&start=" + moment(time),
                    true);
        }

        private boolean works(Practitioner provider) {
            Instant moment = moment(when.time() == null ? LocalTime.NOON : when.time());
            return day.sessions().stream()
                    .anyMatch(s -> s.practitioner().equals(provider.id())
                            && !s.cancelled()
                            && s.time().contains(moment));
        }

        private boolean free(Practitioner provider, Instant moment) {
            return day.standing().stream()
                    .noneMatch(a ->
                            provider.id().equals(a.practitioner()) && a.time().contains(moment));
        }

        List<FoundItem> dates() {
            List<FoundItem> items = new ArrayList<>();
            String named = new DeskTimes(clinic.zone()).date(date);
            long visits = day.standing().size();
            if (when.date() != null) {
                items.add(new FoundItem(
                        "day-" + date,
                        "Times",
                        Phrase.of("Schedule of " + named),
                        Phrase.of(visits == 1 ? "1 visit" : visits + " visits"),
                        root() + "/schedule?date=" + date,
                        false));
            }
            for (Practitioner provider : providers.stream().limit(2).toList()) {
                items.add(new FoundItem(
                        "week-" + provider.id(),
                        "Times",
                        Phrase.of(provider.shortName() + ", the week"),
                        Phrase.of("from " + named),
                        root() + "/schedule/week?provider=" + provider.id() + "&date=" + date,
                        false));
            }
            return items;
        }

        private Instant moment(LocalTime time) {
            return date.atTime(time).atZone(clinic.zone()).toInstant();
        }

        private String root() {
            return "/p/" + caller.practice();
        }
    }
}
