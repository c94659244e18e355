package clinic.baton.interop.web;

import clinic.baton.interop.ImportReport;
import clinic.baton.interop.Imports;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows how far an import is, and then its report. */
@Controller
class RunController {
    private final Imports imports;
    private final Shells shells;

    RunController(Imports imports, Shells shells) {
        this.imports = imports;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/import/runs/{run}")
    Html run(Caller caller, HttpServletRequest request, @PathVariable UUID run) {
        Allowed.toImport(caller);
        long head = shells.head(caller);
        ImportReport report = imports.report(caller.practice(), run).orElseThrow(Allowed::notFound);
        return Html.of(
                "interop/run",
                "shell",
                shells.live("Import", caller, request, head, "import:" + run),
                "run",
                RunView.of(report, caller),
                "root",
                Allowed.root(caller));
    }
}
