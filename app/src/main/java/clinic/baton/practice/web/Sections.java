package clinic.baton.practice.web;

import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of part that have a page, by its path. */
@Component
class Sections {
    static final String ANY = "/p/{practice}/setup/{section:sites|rooms|equipment|practitioners|visit-types}";

    private final List<Section<?>> all;

    Sections(List<Section<?>> all) {
        this.all = all;
    }

    Section<?> of(String path) {
        return all.stream()
                .filter(section -> section.path().equals(path))
                .findFirst()
                .orElseThrow(SetupDesk::absent);
    }
}
