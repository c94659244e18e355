package clinic.baton.interop.web;

import clinic.baton.interop.FileShape;
import clinic.baton.interop.ImportReport;
import clinic.baton.interop.Imports;
import clinic.baton.interop.IncomingFiles;
import clinic.baton.interop.internal.intake.InteropRefusal;
import clinic.baton.interop.internal.intake.Meanings;
import clinic.baton.interop.internal.intake.Reviews;
import clinic.baton.interop.internal.intake.Uploads;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes files, and shows what was brought in before. */
@Controller
class ImportController {
    private final Imports imports;
    private final Uploads uploads;
    private final Meanings meanings;
    private final Reviews reviews;
    private final Sentences sentences;
    private final Shells shells;

    ImportController(
            Imports imports, Uploads uploads, Meanings meanings, Reviews reviews, Sentences sentences, Shells shells) {
        this.imports = imports;
        this.uploads = uploads;
        this.meanings = meanings;
        this.reviews = reviews;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/import")
    Html home(Caller caller, HttpServletRequest request) {
        Allowed.toImport(caller);
        return Html.of("interop/home", model(caller, request, ""));
    }

    @PostMapping(path = "/p/{practice}/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object upload(Caller caller, HttpServletRequest request, @RequestParam UUID key, @RequestParam MultipartFile file)
            throws IOException {
        Allowed.toImport(caller);
        if (file.isEmpty()) {
            return refused(caller, request, InteropRefusal.NO_FILE.of("file"));
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("file");
        UUID upload;
        try (InputStream bytes = file.getInputStream()) {
            upload = uploads.keep(caller, key, name, file.getSize(), bytes);
        }
        var source = uploads.find(caller.practice(), upload).orElseThrow().source();
        FileShape shape = IncomingFiles.inspect(source);
        return switch (shape.kind()) {
            case CSV -> "redirect:" + Allowed.root(caller) + "/files/" + upload;
            case FHIR_JSON, FHIR_NDJSON, HL7_V2 -> run(caller, upload);
            case EMPTY, UNREADABLE ->
                refused(
                        caller,
                        request,
                        InteropRefusal.UNREADABLE_FILE.of("file", Map.of("name", name, "remedy", shape.remark())));
        };
    }

    @PostMapping("/p/{practice}/import/files/{upload}/again")
    String again(Caller caller, @PathVariable UUID upload) {
        Allowed.toImport(caller);
        Uploads.Kept kept = uploads.find(caller.practice(), upload).orElseThrow(Allowed::notFound);
        return run(caller, kept.id());
    }

    private String run(Caller caller, UUID upload) {
        return "redirect:" + Allowed.root(caller) + "/runs/" + imports.start(caller, upload);
    }

    private Html refused(Caller caller, HttpServletRequest request, Refusal refusal) {
        return Html.refused("interop/home", model(caller, request, sentences.of(refusal, Locale.ENGLISH)));
    }

    private Object[] model(Caller caller, HttpServletRequest request, String error) {
        List<ImportReport> latest = imports.latest(caller.practice(), 20);
        return new Object[] {
            "shell",
            shells.still("Import", caller, request),
            "error",
            error,
            "latest",
            latest.stream().map(report -> RunView.of(report, caller)).toList(),
            "names",
            (int) meanings.open(caller.practice()).stream()
                    .filter(open -> !open.leftOut())
                    .count(),
            "reviews",
            reviews.open(caller.practice()).size()
        };
    }
}
