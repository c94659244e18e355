package clinic.baton.schedule.internal;

import clinic.baton.schedule.SessionLayout;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A session's layout as its row keeps it: JSON, or nothing for none. */
final class LayoutText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private LayoutText() {}

    static @Nullable String written(SessionLayout layout) {
        return layout.any() ? JSON.writeValueAsString(layout) : null;
    }

    static SessionLayout read(@Nullable String text) {
        return text == null ? SessionLayout.NONE : JSON.readValue(text, SessionLayout.class);
    }
}
