package clinic.baton.checkout.web;

import clinic.baton.checkout.CheckOutItem;
import clinic.baton.checkout.CheckOuts;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.flow.VisitButtons;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.Patients;
import clinic.baton.record.Caller;
import clinic.baton.web.Button;
import clinic.baton.web.PatientName;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the check-out page of today. */
@Component
class CheckOutRowsOfDay {
    private static final int MOST = 60;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final Days days;
    private final CheckOuts lists;
    private final CheckOutLines lines;
    private final Patients patients;

    CheckOutRowsOfDay(Days days, CheckOuts lists, CheckOutLines lines, Patients patients) {
        this.days = days;
        this.lists = lists;
        this.lines = lines;
        this.patients = patients;
    }

    CheckOutPage of(Caller caller) {
        String root = "/p/" + caller.practice();
        Day day = days.today(caller.practice());
        List<Encounter> inside = day.here();
        Map<UUID, List<CheckOutItem>> asked =
                lists.of(caller.practice(), inside.stream().map(Encounter::id).toList());
        List<CheckOutPage.Visit> here = day.in(EnumSet.of(Stage.CHECK_OUT)).stream()
                .map(visit -> visit(day, visit, asked, root))
                .toList();
        List<CheckOutPage.Visit> coming = inside.stream()
                .filter(visit -> visit.stage() != Stage.CHECK_OUT && asked.containsKey(visit.id()))
                .map(visit -> visit(day, visit, asked, root))
                .toList();
        return new CheckOutPage(root, here, coming, after(caller, day, root), caller.may(Permission.CONDUCT));
    }

    private CheckOutPage.Visit visit(Day day, Encounter visit, Map<UUID, List<CheckOutItem>> asked, String root) {
        List<CheckOutItem> items = asked.getOrDefault(visit.id(), List.of());
        Button leave = visit.stage() == Stage.CHECK_OUT && items.stream().noneMatch(CheckOutItem::holds)
                ? new VisitButtons(root).step(visit, Stage.DEPARTED).primary()
                : null;
        String plan = day.provider(visit.purpose().practitioner()).orElse("")
                + day.type(visit).map(type -> " · " + type.name()).orElse("");
        return new CheckOutPage.Visit(
                "visit-" + visit.id(),
                visit.id(),
                visit.patient(),
                day.name(visit.patient()),
                visit.stage().words() + " since "
                        + CLOCK.format(visit.stay().since().atZone(day.clinic().zone())),
                plan,
                lines.of(items, day.clinic(), root, day.date()),
                leave,
                root + "/check-out/" + visit.id());
    }

    private List<CheckOutPage.Visit> after(Caller caller, Day day, String root) {
        List<CheckOutItem> left = lists.later(caller.practice(), MOST);
        Map<UUID, clinic.baton.patients.PatientName> names = patients.named(
                caller.practice(), left.stream().map(CheckOutItem::patient).collect(Collectors.toSet()));
        return left.stream()
                .collect(Collectors.groupingBy(CheckOutItem::encounter, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(items -> {
                    CheckOutItem first = items.getFirst();
                    var name = names.get(first.patient());
                    return new CheckOutPage.Visit(
                            "after-" + first.encounter(),
                            first.encounter(),
                            first.patient(),
                            name == null ? PatientName.of("Unknown", "patient") : name.onScreen(),
                            "was here "
                                    + DAY.format(
                                            first.askedAt().atZone(day.clinic().zone())),
                            "",
                            lines.of(items, day.clinic(), root, day.date()),
                            null,
                            root + "/check-out/" + first.encounter());
                })
                .toList();
    }
}
