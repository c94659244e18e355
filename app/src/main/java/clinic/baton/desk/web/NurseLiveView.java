package clinic.baton.desk.web;

import clinic.baton.record.Entry;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A nurse's tablet as it changes: with what happens, and with time, as arrivals go on to the next nurse. */
@Component
class NurseLiveView implements LiveView {
    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final NursePicture picture;
    private final Templates templates;

    NurseLiveView(NursePicture picture, Templates templates) {
        this.picture = picture;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "nurse";
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        boolean ours = entries.isEmpty() || entries.stream().anyMatch(e -> touches(e.type()));
        if (!ours || !key.argument().matches(UUID_SHAPE)) {
            return List.of();
        }
        NurseDay day = picture.of(key.practice(), UUID.fromString(key.argument()));
        return List.of(Fragment.replace("nurse", templates.part("desk/nurse-now", "day", day)));
    }

    @Override
    public boolean changesWithTime() {
        return true;
    }

    private static boolean touches(String type) {
        return type.startsWith("flow.")
                || type.startsWith("schedule.")
                || type.startsWith("patients.")
                || type.startsWith("practice.")
                || type.startsWith("nursing.");
    }
}
