package clinic.baton.interop.web;

import clinic.baton.interop.ImportEnded;
import clinic.baton.interop.ImportProgressed;
import clinic.baton.interop.Imports;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Entry;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The bar of a run moves while it reads; at its end the page takes the report. */
@Component
class RunLiveView implements LiveView {
    private final Imports imports;
    private final Templates templates;

    RunLiveView(Imports imports, Templates templates) {
        this.imports = imports;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Permission needs() {
        return Permission.IMPORT;
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        List<Entry> own = entries.stream()
                .filter(entry -> entry.subject().id().toString().equals(key.argument()))
                .toList();
        if (own.stream().anyMatch(entry -> entry.is(ImportEnded.class))) {
            return List.of(Fragment.refresh());
        }
        if (own.stream().noneMatch(entry -> entry.is(ImportProgressed.class))) {
            return List.of();
        }
        return imports.report(key.practice(), UUID.fromString(key.argument())).stream()
                .map(report -> RunView.of(report, "/p/" + key.practice() + "/import"))
                .map(run -> templates.part("part/progress", "progress", run.progress(), "id", "import-bar"))
                .map(html -> Fragment.replace("import-bar", html))
                .toList();
    }
}
