package clinic.baton.desk.web;

import clinic.baton.prompts.Station;
import clinic.baton.record.Entry;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The Desk as it changes: each card is drawn anew where something happened that it is made of. */
@Component
class DeskLiveView implements LiveView {
    private final DeskPicture picture;
    private final Templates templates;

    DeskLiveView(DeskPicture picture, Templates templates) {
        this.picture = picture;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public boolean changesWithTime() {
        return true;
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        if (!entries.isEmpty() && entries.stream().allMatch(e -> foreign(e.type()))) {
            return List.of();
        }
        Desk desk = picture.of(key.practice(), Station.of(key.argument()), key.audience());
        List<Fragment> fragments = new ArrayList<>();
        fragments.add(part("desk-now", desk, key));
        fragments.add(count(desk));
        fragments.add(part("desk-next", desk, key));
        fragments.add(part("desk-building", desk, key));
        if (touches(entries, "desk.") || touches(entries, "patients.")) {
            fragments.add(part("desk-parked", desk, key));
            fragments.add(part("desk-day", desk, key));
        }
        if (touches(entries, "schedule.") || touches(entries, "practice.") || touches(entries, "flow.")) {
            fragments.add(part("desk-strips", desk, key));
        }
        return fragments;
    }

    private Fragment count(Desk desk) {
        return Fragment.replace(
                DeskNav.COUNT,
                templates.part("part/count", "id", DeskNav.COUNT, "count", desk.things(), "hot", desk.grave()));
    }

    private Fragment part(String id, Desk desk, ViewKey key) {
        String root = "/p/" + key.practice();
        return Fragment.replace(id, templates.part("desk/" + id, "desk", desk, "root", root));
    }

    private static boolean touches(List<Entry> entries, String module) {
        return entries.stream().anyMatch(e -> e.type().startsWith(module));
    }

    private static boolean foreign(String type) {
        return type.startsWith("access.") || type.startsWith("interop.") || type.startsWith("record.");
    }
}
