package clinic.baton.alerts.web;

import clinic.baton.alerts.RedFlags;
import clinic.baton.record.Entry;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A red flag as it changes. */
@Component
class FlagLiveView implements LiveView {
    static final String NAME = "red-flag";

    private final RedFlags flags;
    private final FlagPages pages;
    private final Templates templates;

    FlagLiveView(RedFlags flags, FlagPages pages, Templates templates) {
        this.flags = flags;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        if (!key.argument().matches("[0-9a-f-]{36}")
                || entries.stream().noneMatch(e -> e.subject().id().toString().equals(key.argument()))) {
            return List.of();
        }
        return flags.flag(key.practice(), UUID.fromString(key.argument()))
                .map(flag -> Fragment.replace(
                        "flag", templates.part("alerts/flag-body", "page", pages.of(key.practice(), flag))))
                .map(List::of)
                .orElse(List.of());
    }
}
