package clinic.baton.oversight.web;

import clinic.baton.access.Members;
import clinic.baton.access.Names;
import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Permission;
import clinic.baton.oversight.Trail;
import clinic.baton.oversight.Trail.Line;
import clinic.baton.patients.FindPatients;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Field;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The audit page: who did what, who has seen whom. Looking at it stands in the trail too. */
@Controller
public class AuditController {
    private static final int PAGE = 50;
    private static final int PATIENTS_FOUND = 6;

    private final Trail trail;
    private final Members members;
    private final Names names;
    private final Patients patients;
    private final FindPatients finding;
    private final Clocks clocks;
    private final ReadLog readings;
    private final Shells shells;

    AuditController(
            Trail trail,
            Members members,
            Names names,
            Patients patients,
            FindPatients finding,
            Clocks clocks,
            ReadLog readings,
            Shells shells) {
        this.trail = trail;
        this.members = members;
        this.names = names;
        this.patients = patients;
        this.finding = finding;
        this.clocks = clocks;
        this.readings = readings;
        this.shells = shells;
    }

    /** One line of the page. */
    public record Row(
            String when, String iso, String who, String done, String type, List<PatientName> patients, int more) {}

    /** A patient whom the words typed may mean. */
    public record Choice(PatientName name, String address) {}

    @GetMapping("/p/{practice}/audit")
    Html show(
            Caller caller,
            HttpServletRequest request,
            @RequestParam Map<String, String> typed,
            @RequestParam @Nullable String after) {
        require(caller);
        AuditSearch search = AuditSearch.of(typed);
        List<Choice> meant = meant(caller, search, address(caller));
        if (meant.size() == 1) {
            search = search.withPatient(meant.getFirst().name().id());
            meant = List.of();
        }
        return page(caller, request, search, meant, found(caller, search, after));
    }

    /** The part of the trail that one page shows, and one line beyond it when there is more. */
    private record Found(ZoneId zone, @Nullable UUID patient, List<Line> lines) {
        List<Line> shown() {
            return lines.subList(0, Math.min(PAGE, lines.size()));
        }

        String next(String address, AuditSearch search) {
            return lines.size() > PAGE
                    ? address
                            + search.query(
                                    "after", AuditSearch.text(shown().getLast().place()))
                    : "";
        }
    }

    private Found found(Caller caller, AuditSearch search, @Nullable String after) {
        ZoneId zone = clocks.of(caller.practice()).zone();
        Trail.Question question = search.question(zone);
        List<Line> lines = search.toFind().isEmpty()
                ? trail.find(caller.practice(), question, AuditSearch.place(after), PAGE + 1)
                : List.of();
        return new Found(zone, question.patient(), lines);
    }

    private Html page(Caller caller, HttpServletRequest request, AuditSearch search, List<Choice> meant, Found found) {
        readings.consulted(caller, "audit", concerned(found.shown(), found.patient()));
        String address = address(caller);
        Object[] model = {
            "shell", shells.still("Audit", caller, request),
            "address", address,
            "fields", search.fields(people(caller), patientName(caller, found.patient())),
            "meant", meant,
            "rows", rows(caller, found.shown(), found.zone()),
            "next", found.next(address, search),
            "export", search.toFind().isEmpty() ? address + "/export" + search.query("format", "") : ""
        };
        return Html.of("oversight/audit", model);
    }

    private static String address(Caller caller) {
        return "/p/" + caller.practice() + "/audit";
    }

    private static void require(Caller caller) {
        if (!caller.may(Permission.AUDIT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private List<Choice> meant(Caller caller, AuditSearch search, String address) {
        return search.toFind().isEmpty()
                ? List.of()
                : finding.find(caller.practice(), search.toFind(), "US", PATIENTS_FOUND).stream()
                        .map(name -> new Choice(
                                name, address + search.withPatient(name.id()).query()))
                        .toList();
    }

    private List<Field.Choice> people(Caller caller) {
        return members.of(caller.practice()).stream()
                .map(member -> new Field.Choice(member.person().toString(), member.name()))
                .toList();
    }

    private String patientName(Caller caller, @Nullable UUID patient) {
        return patient == null
                ? ""
                : patients.named(caller.practice(), patient)
                        .map(n -> patient.toString())
                        .orElse("");
    }

    static Set<UUID> concerned(List<Line> lines, @Nullable UUID asked) {
        Set<UUID> all = lines.stream().flatMap(line -> line.patients().stream()).collect(Collectors.toSet());
        if (asked != null) {
            all.add(asked);
        }
        return all;
    }

    private List<Row> rows(Caller caller, List<Line> lines, ZoneId zone) {
        Map<UUID, String> people = names.of(
                lines.stream().map(Line::actor).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<UUID, PatientName> known = patients.named(
                caller.practice(),
                lines.stream()
                        .flatMap(line -> line.patients().stream().limit(PATIENTS_FOUND))
                        .collect(Collectors.toSet()));
        return lines.stream().map(line -> row(line, people, known, zone)).toList();
    }

    private static Row row(Line line, Map<UUID, String> people, Map<UUID, PatientName> known, ZoneId zone) {
        return new Row(
                Words.time(line.at(), zone),
                line.at().toString(),
                Words.who(line, people),
                Words.done(line),
                line.type(),
                line.patients().stream()
                        .limit(PATIENTS_FOUND)
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList(),
                Math.max(0, line.patients().size() - PATIENTS_FOUND));
    }
}
