package clinic.baton.protocols.web;

import clinic.baton.protocols.Protocols;
import clinic.baton.protocols.Run;
import clinic.baton.record.Entry;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A running protocol, the same on every screen that shows it; steps become late with time alone. */
@Component
class RunLiveView implements LiveView {
    static final String NAME = "emergency";

    private final Protocols protocols;
    private final RunPages pages;
    private final Templates templates;

    RunLiveView(Protocols protocols, RunPages pages, Templates templates) {
        this.protocols = protocols;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean changesWithTime() {
        return true;
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        boolean passing = entries.isEmpty();
        if (!passing && entries.stream().noneMatch(e -> e.type().startsWith("protocols."))) {
            return List.of();
        }
        return run(key).filter(run -> run.protocol().way().audience().contains(key.audience()))
                .filter(run -> run.open() || !passing)
                .map(run -> Fragment.replace(
                        "run", templates.part("protocols/run-body", "page", pages.of(key.practice(), run))))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Run> run(ViewKey key) {
        try {
            return protocols.run(key.practice(), UUID.fromString(key.argument()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
