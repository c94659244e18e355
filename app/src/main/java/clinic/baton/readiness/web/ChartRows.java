package clinic.baton.readiness.web;

import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import clinic.baton.readiness.ItemDeeds;
import clinic.baton.readiness.ReadyItem;
import clinic.baton.readiness.ReadyItem.Chased;
import clinic.baton.readiness.ReadyItem.State;
import clinic.baton.readiness.VisitReadiness;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Appointment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the worklist of a day. */
@Component
class ChartRows {
    private static final int DAYS = 5;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE H:mm", Locale.ENGLISH);

    private final Patients patients;
    private final Clinics clinics;
    private final Clocks clocks;
    private final List<ItemDeeds> deeds;

    ChartRows(Patients patients, Clinics clinics, Clocks clocks, List<ItemDeeds> deeds) {
        this.patients = patients;
        this.clinics = clinics;
        this.clocks = clocks;
        this.deeds = List.copyOf(deeds);
    }

    ChartsPage of(Caller caller, List<VisitReadiness> visits, LocalDate day, Instant now) {
        Clinic clinic = clinics.of(caller.practice());
        Map<UUID, PatientName> names = patients.named(
                caller.practice(), visits.stream().map(v -> v.visit().patient()).collect(Collectors.toSet()));
        List<ChartsPage.Row> missing = visits.stream()
                .filter(visit -> !visit.ready())
                .sorted(Comparator.comparing((VisitReadiness v) -> v.firstDue().orElseThrow())
                        .thenComparing(v -> v.visit().time().start()))
                .map(visit -> row(visit, clinic, names, now))
                .toList();
        List<ChartsPage.Row> ready = visits.stream()
                .filter(VisitReadiness::ready)
                .map(visit -> row(visit, clinic, names, now))
                .toList();
        String root = "/p/" + caller.practice();
        return new ChartsPage(
                root,
                DAY.format(day),
                day.toString(),
                days(root, clocks.of(caller.practice()).today(), day),
                missing,
                ready,
                caller.may(Permission.CONDUCT));
    }

    private static List<ChartsPage.DayLink> days(String root, LocalDate today, LocalDate shown) {
        return IntStream.range(0, DAYS)
                .mapToObj(today::plusDays)
                .map(date -> new ChartsPage.DayLink(
                        date.equals(today) ? "Today" : date.equals(today.plusDays(1)) ? "Tomorrow" : DAY.format(date),
                        root + "/charts?date=" + date,
                        date.equals(shown)))
                .toList();
    }

    private ChartsPage.Row row(VisitReadiness ready, Clinic clinic, Map<UUID, PatientName> names, Instant now) {
        Appointment visit = ready.visit();
        ZoneId zone = clinic.zone();
        PatientName name = names.get(visit.patient());
        return new ChartsPage.Row(
                visit.id(),
                visit.patient(),
                screen(name),
                CLOCK.format(visit.time().start().atZone(zone)),
                plan(visit, clinic),
                ready.open().stream()
                        .map(item -> item(visit, item, clinic, now))
                        .toList(),
                ready.items().stream()
                        .filter(item -> !item.open())
                        .map(item -> item(visit, item, clinic, now))
                        .toList());
    }

    static clinic.baton.web.PatientName screen(@Nullable PatientName name) {
        return name == null ? clinic.baton.web.PatientName.of("Unknown", "patient") : name.onScreen();
    }

    static String plan(Appointment visit, Clinic clinic) {
        String kind = clinic.visitType(visit.visitType()).map(VisitType::name).orElse("visit");
        return Optional.ofNullable(visit.practitioner())
                .flatMap(clinic::practitioner)
                .map(Practitioner::shortName)
                .map(who -> who + " · " + kind)
                .orElse(kind);
    }

    private ChartsPage.Item item(Appointment visit, ReadyItem item, Clinic clinic, Instant now) {
        ZoneId zone = clinic.zone();
        Chased newest = item.newest();
        String chased = newest == null
                ? ""
                : newest.way().words() + " " + WHEN.format(newest.at().atZone(zone))
                        + (newest.note().isBlank() ? "" : ": " + newest.note());
        return new ChartsPage.Item(
                item.item(),
                item.state() == State.WAIVED ? item.words() + " (goes without)" : item.words(),
                WHEN.format(item.due().atZone(zone)),
                item.overdue(now),
                item.detail(),
                chased,
                item.state() != State.OPEN,
                item.open()
                        ? deeds.stream()
                                .flatMap(one -> one.of(clinic.id(), visit, item).stream())
                                .toList()
                        : List.of());
    }
}
