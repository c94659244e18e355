package clinic.baton.interop.web;

import clinic.baton.interop.ColumnMapping;
import clinic.baton.interop.CsvPreview;
import clinic.baton.interop.Imports;
import clinic.baton.interop.IncomingFiles;
import clinic.baton.interop.internal.intake.Uploads;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks what the columns of a table mean, with a proposal made from its header and its first rows. */
@Controller
class ColumnsController {
    private final Uploads uploads;
    private final Imports imports;
    private final Clocks clocks;
    private final Shells shells;

    ColumnsController(Uploads uploads, Imports imports, Clocks clocks, Shells shells) {
        this.uploads = uploads;
        this.imports = imports;
        this.clocks = clocks;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/import/files/{upload}")
    Html columns(Caller caller, HttpServletRequest request, @PathVariable UUID upload) throws IOException {
        Allowed.toImport(caller);
        CsvPreview preview = preview(caller, upload);
        ColumnMapping chosen = kept(caller, upload).columns();
        ColumnMapping mapping = chosen == null ? preview.proposal() : chosen;
        return page(caller, request, upload, preview, mapping, preview.questions(), false);
    }

    @PostMapping("/p/{practice}/import/files/{upload}")
    Object choose(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID upload,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed)
            throws IOException {
        Allowed.toImport(caller);
        CsvPreview preview = preview(caller, upload);
        ColumnMapping mapping = ColumnForm.mapping(typed, preview.headers().size());
        List<String> questions = IncomingFiles.questions(mapping);
        if (!questions.isEmpty()) {
            return page(caller, request, upload, preview, mapping, questions, true);
        }
        uploads.columns(caller, key, upload, mapping).orThrow();
        return "redirect:" + Allowed.root(caller) + "/runs/" + imports.start(caller, upload);
    }

    private Uploads.Kept kept(Caller caller, UUID upload) {
        return uploads.find(caller.practice(), upload).orElseThrow(Allowed::notFound);
    }

    private CsvPreview preview(Caller caller, UUID upload) throws IOException {
        return IncomingFiles.preview(
                kept(caller, upload).source(), clocks.of(caller.practice()).zone());
    }

    private Html page(
            Caller caller,
            HttpServletRequest request,
            UUID upload,
            CsvPreview preview,
            ColumnMapping mapping,
            List<String> questions,
            boolean refused) {
        Object[] model = {
            "shell",
            shells.still("Import: columns", caller, request),
            "name",
            kept(caller, upload).source().name(),
            "address",
            Allowed.root(caller) + "/files/" + upload,
            "form",
            ColumnForm.of(preview, mapping),
            "rows",
            preview.rows(),
            "questions",
            questions
        };
        return refused ? Html.refused("interop/columns", model) : Html.of("interop/columns", model);
    }
}
