package clinic.baton.desk.web;

import clinic.baton.record.Entry;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A provider's day as it changes. */
@Component
class MyDayLiveView implements LiveView {
    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final MyDayPicture picture;
    private final Templates templates;

    MyDayLiveView(MyDayPicture picture, Templates templates) {
        this.picture = picture;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "my-day";
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        boolean ours = entries.isEmpty() || entries.stream().anyMatch(e -> touches(e.type()));
        if (!ours || !key.argument().matches(UUID_SHAPE)) {
            return List.of();
        }
        MyDay day = picture.of(key.practice(), UUID.fromString(key.argument()));
        return List.of(Fragment.replace("my-day", templates.part("desk/my-day-now", "day", day)));
    }

    @Override
    public boolean changesWithTime() {
        return true;
    }

    private static boolean touches(String type) {
        return type.startsWith("flow.")
                || type.startsWith("schedule.")
                || type.startsWith("patients.")
                || type.startsWith("nursing.")
                || type.startsWith("replan.");
    }
}
