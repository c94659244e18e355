package clinic.baton.papers.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.papers.Paper;
import clinic.baton.papers.Papers;
import clinic.baton.papers.ReceivePaper;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Papers in: what came, and looking at one. */
@Controller
@RequestMapping("/p/{practice}/papers")
class PapersController {
    private static final int MOST = 100;

    private final Act act;
    private final Papers papers;
    private final PaperLines lines;
    private final PaperPages pages;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    PapersController(
            Act act,
            Papers papers,
            PaperLines lines,
            PaperPages pages,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.papers = papers;
        this.lines = lines;
        this.pages = pages;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    private static void see(Caller caller, Permission permission) {
        if (!caller.may(permission)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    @GetMapping
    Html list(Caller caller, HttpServletRequest request) {
        see(caller, Permission.SEE_PATIENT);
        return list(caller, request, "");
    }

    private Html list(Caller caller, HttpServletRequest request, String error) {
        long head = shells.head(caller);
        Object[] model = {
            "shell",
            shells.live("Papers", caller, request, head, PapersLiveView.NAME),
            "lines",
            lines.of(caller, papers.fresh(caller.practice(), MOST)),
            "error",
            error,
            "mayConduct",
            caller.may(Permission.CONDUCT)
        };
        return error.isEmpty() ? Html.of("papers/list", model) : Html.refused("papers/list", model);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object upload(Caller caller, HttpServletRequest request, @RequestParam UUID key, @RequestParam MultipartFile file)
            throws IOException {
        see(caller, Permission.CONDUCT);
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("paper");
        byte[] content = file.getSize() > ReceivePaper.MOST_BYTES ? new byte[0] : file.getBytes();
        return switch (act.run(caller, key, ReceivePaper.of(Paper.Source.UPLOAD, name, content))) {
            case Outcome.Done<UUID>(UUID paper) -> "redirect:/p/" + caller.practice() + "/papers/" + paper;
            case Outcome.Refused<UUID>(var reasons) ->
                list(caller, request, sentences.of(reasons.getFirst(), Locale.ENGLISH));
        };
    }

    @GetMapping("/{id}")
    Html one(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID patient) {
        see(caller, Permission.SEE_PATIENT);
        Paper paper = found(caller, id);
        PaperPage page = pages.of(caller, paper, q, patient, "");
        readings.opened(
                caller,
                "paper",
                Stream.concat(page.people().stream(), Stream.ofNullable(page.chosen()))
                        .map(PaperPage.Person::id)
                        .distinct()
                        .toList());
        return Html.of("papers/one", "shell", shells.still("A paper", caller, request), "page", page);
    }

    /** The file itself, in a sandbox: it comes from outside. */
    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(Caller caller, @PathVariable UUID id) {
        see(caller, Permission.SEE_PATIENT);
        Paper paper = found(caller, id);
        Paper.Filed filed = paper.filed();
        readings.consulted(caller, "paper's file", filed == null ? List.of() : List.of(filed.patient()));
        return papers.content(caller.practice(), id)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(paper.mediaType()))
                        .header("Content-Disposition", "inline; filename=\"paper-" + id + "\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cache-Control", "no-store")
                        .body(bytes))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Paper found(Caller caller, UUID id) {
        return papers.paper(caller.practice(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
