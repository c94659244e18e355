package clinic.baton.access.internal;

import clinic.baton.access.ScreenLock;
import clinic.baton.access.TypedAway;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A form that was sent just after its screen had locked: what it held waits for its owner on the page it came from. */
final class SentWhileLocked {
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "key", "password", "current");

    private SentWhileLocked() {}

    static void keep(HttpServletRequest request, ScreenLock lock, TypedAway typed) {
        String page = page(request.getHeader("Referer"));
        String type = request.getContentType();
        if (page.isEmpty() || type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return;
        }
        List<Map<String, @Nullable Object>> fields = request.getParameterMap().entrySet().stream()
                .filter(e -> !NOT_TYPED.contains(e.getKey()) && e.getValue().length == 1)
                .map(e -> field(request.getRequestURI(), e.getKey(), e.getValue()[0]))
                .toList();
        lock.remember(request, page);
        typed.keep(request, page, JsonMapper.shared().writeValueAsString(fields));
    }

    private static Map<String, @Nullable Object> field(String form, String name, String value) {
        Map<String, @Nullable Object> field = new LinkedHashMap<>();
        field.put("form", form);
        field.put("name", name);
        field.put("value", value);
        field.put("on", null);
        return field;
    }

    private static String page(@Nullable String referer) {
        try {
            URI from = referer == null ? URI.create("") : URI.create(referer);
            String path = from.getRawPath() == null ? "" : from.getRawPath();
            return from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
        } catch (IllegalArgumentException garbled) {
            return "";
        }
    }
}
