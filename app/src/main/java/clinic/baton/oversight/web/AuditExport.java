package clinic.baton.oversight.web;

import clinic.baton.access.Names;
import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Permission;
import clinic.baton.oversight.Trail;
import clinic.baton.oversight.Trail.Line;
import clinic.baton.oversight.Trail.Place;
import clinic.baton.oversight.Trail.Question;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** The trail as a file: CSV, or FHIR AuditEvents a line each. Written page by page, so that a long one needs no memory. */
@Controller
class AuditExport {
    private static final int PAGE = 1_000;
    private static final String[] HEADS = {
        "id",
        "recorded",
        "who",
        "who id",
        "kind",
        "action",
        "what",
        "command",
        "subject",
        "subject id",
        "patients",
        "purpose"
    };

    private final Trail trail;
    private final Names names;
    private final Clinics clinics;
    private final Clocks clocks;
    private final ReadLog readings;
    private final JsonMapper json;

    AuditExport(Trail trail, Names names, Clinics clinics, Clocks clocks, ReadLog readings, JsonMapper json) {
        this.trail = trail;
        this.names = names;
        this.clinics = clinics;
        this.clocks = clocks;
        this.readings = readings;
        this.json = json;
    }

    /** Writes a page of lines. */
    private interface Sheet {
        void write(List<Line> lines, Map<UUID, String> people) throws IOException;
    }

    @GetMapping("/p/{practice}/audit/export")
    void export(
            Caller caller,
            HttpServletResponse response,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "csv") String format)
            throws IOException {
        if (!caller.may(Permission.AUDIT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        boolean fhir = format.equals("ndjson");
        response.setContentType(fhir ? "application/fhir+ndjson;charset=UTF-8" : "text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit." + (fhir ? "ndjson" : "csv") + "\"");
        response.setHeader("Cache-Control", "no-store");
        Question question =
                AuditSearch.of(typed).question(clocks.of(caller.practice()).zone());
        readings.consulted(caller, "audit-export", AuditController.concerned(List.of(), question.patient()));
        PrintWriter out = response.getWriter();
        pages(caller, question, fhir ? events(caller, out) : table(out));
    }

    private void pages(Caller caller, Question question, Sheet sheet) throws IOException {
        Place place = null;
        List<Line> lines;
        do {
            lines = trail.find(caller.practice(), question, place, PAGE);
            sheet.write(
                    lines,
                    names.of(lines.stream()
                            .map(Line::actor)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet())));
            place = lines.isEmpty() ? null : lines.getLast().place();
        } while (lines.size() == PAGE);
    }

    private Sheet events(Caller caller, PrintWriter out) {
        String site = clinics.of(caller.practice()).name();
        return (lines, people) -> {
            AuditEvents events = new AuditEvents(site, people);
            lines.forEach(
                    line -> out.append(json.writeValueAsString(events.of(line))).append('\n'));
        };
    }

    private static Sheet table(PrintWriter out) throws IOException {
        CSVPrinter printer = CSVFormat.RFC4180.builder().setHeader(HEADS).get().print(out);
        return (lines, people) -> {
            for (Line line : lines) {
                print(printer, line, people);
            }
            printer.flush();
        };
    }

    private static void print(CSVPrinter printer, Line line, Map<UUID, String> people) throws IOException {
        printer.printRecord(
                line.id(),
                line.at(),
                safe(Words.who(line, people)),
                text(line.actor()),
                line.actorKind(),
                AuditEvents.action(line),
                line.type(),
                line.command(),
                line.subjectKind(),
                text(line.subject()),
                line.patients().stream().map(UUID::toString).collect(Collectors.joining(" ")),
                line.purpose());
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    /** A name that a spreadsheet can't take for a formula. */
    private static String safe(String name) {
        return name.matches("^[=+\\-@\t\r].*") ? "'" + name : name;
    }
}
