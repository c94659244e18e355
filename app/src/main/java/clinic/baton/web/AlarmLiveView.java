package clinic.baton.web;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Entry;
import clinic.baton.web.live.Audience;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The bar above every staff page, while something is so grave that everybody must know. */
@Component
class AlarmLiveView implements LiveView {
    /** The view's name; every staff page shows it. */
    static final String NAME = "alarm";

    private static final Logger log = LoggerFactory.getLogger(AlarmLiveView.class);
    private static final Set<String> MODULES = Set.of("protocols", "alerts");

    private final List<Alarms> sources;
    private final Templates templates;

    AlarmLiveView(List<Alarms> sources, Templates templates) {
        this.sources = List.copyOf(sources);
        this.templates = templates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        return entries.stream().anyMatch(e -> MODULES.contains(e.type().split("\\.", 2)[0]))
                ? List.of(Fragment.replace(
                        "alarms", templates.part("part/alarms", "lines", lines(key.practice(), key.audience()))))
                : List.of();
    }

    /** All lines; a module that can't say its own doesn't keep a page from being shown. */
    List<AlarmLine> lines(PracticeId practice, Audience audience) {
        return sources.stream()
                .flatMap(source -> safely(source, practice, audience).stream())
                .toList();
    }

    private static List<AlarmLine> safely(Alarms source, PracticeId practice, Audience audience) {
        try {
            return source.lines(practice, audience);
        } catch (RuntimeException e) {
            log.error(
                    "{} couldn't say what is grave in practice {}",
                    source.getClass().getSimpleName(),
                    practice,
                    e);
            return List.of();
        }
    }
}
