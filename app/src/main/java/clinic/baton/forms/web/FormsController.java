package clinic.baton.forms.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.forms.Filling;
import clinic.baton.forms.FormPaper;
import clinic.baton.forms.Forms;
import clinic.baton.forms.Questionnaire;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Forms: which are in use, what is still to be filled, and the papers. */
@Controller
@RequestMapping("/p/{practice}/forms")
class FormsController {
    private static final int MOST = 100;

    private final Forms forms;
    private final FormPaper paper;
    private final FormLines lines;
    private final ReadLog readings;
    private final Shells shells;

    FormsController(Forms forms, FormPaper paper, FormLines lines, ReadLog readings, Shells shells) {
        this.forms = forms;
        this.paper = paper;
        this.lines = lines;
        this.readings = readings;
        this.shells = shells;
    }

    private static void see(Caller caller, Permission permission) {
        if (!caller.may(permission)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    @GetMapping
    Html page(Caller caller, HttpServletRequest request) {
        see(caller, Permission.SEE_PATIENT);
        long head = shells.head(caller);
        List<Filling> open = forms.open(caller.practice(), MOST);
        readings.opened(
                caller, "forms", open.stream().map(Filling::patient).distinct().toList());
        FormsPage page = new FormsPage(
                "/p/" + caller.practice(),
                forms.all(caller.practice()).stream()
                        .map(FormsController::inUse)
                        .toList(),
                lines.of(caller.practice(), open),
                caller.may(Permission.SET_UP));
        return Html.of(
                "forms/page", "shell", shells.live("Forms", caller, request, head, FormsLiveView.NAME), "page", page);
    }

    private static FormsPage.InUse inUse(Questionnaire form) {
        long questions =
                form.questions().stream().filter(one -> one.kind().asks()).count();
        Set<String> languages = new TreeSet<>(form.title().others().keySet());
        return new FormsPage.InUse(
                form.key(),
                form.title().plain(),
                "version " + form.version() + " · " + questions + " questions · English"
                        + languages.stream()
                                .map(tag -> ", " + Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH))
                                .collect(Collectors.joining()));
    }

    @GetMapping("/filled/{id}")
    Html filled(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        see(caller, Permission.SEE_PATIENT);
        Filling filling = found(caller, id);
        return Html.of(
                "forms/filled",
                "shell",
                shells.still(filling.form().title().plain(), caller, request),
                "line",
                lines.of(caller.practice(), List.of(filling)).getFirst(),
                "filling",
                filling,
                "mayConduct",
                caller.may(Permission.CONDUCT));
    }

    @GetMapping("/filled/{id}/copy.pdf")
    ResponseEntity<byte[]> copy(Caller caller, @PathVariable UUID id) {
        see(caller, Permission.SEE_PATIENT);
        Filling filling = found(caller, id);
        if (filling.signed() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pdf(filling.form().key(), paper.signed(caller.practice(), filling));
    }

    @GetMapping("/{key}/blank.pdf")
    ResponseEntity<byte[]> blank(
            Caller caller, @PathVariable String key, @RequestParam(defaultValue = "en") String lang) {
        see(caller, Permission.SEE_PATIENT);
        Questionnaire form =
                forms.form(caller.practice(), key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pdf(key, paper.blank(caller.practice(), form, lang));
    }

    private Filling found(Caller caller, UUID id) {
        Filling filling = forms.filling(caller.practice(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        readings.opened(caller, "form", List.of(filling.patient()));
        return filling;
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .header("Cache-Control", "no-store")
                .body(bytes);
    }
}
