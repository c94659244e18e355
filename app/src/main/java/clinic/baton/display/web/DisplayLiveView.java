package clinic.baton.display.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Entry;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The waiting room's display as it changes, for displays alone. What goes out is codes, rooms and ranges. */
@Component
class DisplayLiveView implements LiveView {
    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final ShowingPicture picture;
    private final Templates templates;

    DisplayLiveView(ShowingPicture picture, Templates templates) {
        this.picture = picture;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "display";
    }

    @Override
    public Permission needs() {
        return Permission.SHOW_CALLS;
    }

    @Override
    public boolean changesWithTime() {
        return true;
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        boolean ours = entries.isEmpty() || entries.stream().anyMatch(e -> touches(e.type()));
        if (!ours || !(key.argument().isEmpty() || key.argument().matches(UUID_SHAPE))) {
            return List.of();
        }
        Showing showing = picture.of(key.practice(), site(key.argument()));
        return List.of(Fragment.replace("showing", templates.part("display/showing", "showing", showing)));
    }

    private static @Nullable UUID site(String argument) {
        return argument.isEmpty() ? null : UUID.fromString(argument);
    }

    private static boolean touches(String type) {
        return type.startsWith("flow.")
                || type.startsWith("display.")
                || type.startsWith("schedule.")
                || type.startsWith("replan.");
    }
}
