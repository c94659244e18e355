package clinic.baton.glass.web;

import clinic.baton.access.CurrentCaller;
import clinic.baton.glass.Glass;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands before every page and form of one patient, whichever module's it is: a restricted record asks for a reason first.
 * What a page does about somebody without the permission to see patients is the page's own.
 */
@Configuration(proxyBeanMethods = false)
class GlassDoor implements HandlerInterceptor, WebMvcConfigurer {
    static final String CLOSED = "/closed";

    private static final String OF_A_PATIENT = "/p/{practice}/patients/{";

    private final CurrentCaller callers;
    private final Glass glass;

    GlassDoor(CurrentCaller callers, Glass glass) {
        this.callers = callers;
        this.glass = glass;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/p/*/patients/*", "/p/*/patients/*/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (!pattern.startsWith(OF_A_PATIENT) || pattern.endsWith(CLOSED)) {
            return true;
        }
        Optional<Caller> caller = callers.of(request).filter(who -> who.may(Permission.SEE_PATIENT));
        Optional<UUID> patient = patient(request);
        if (caller.isEmpty() || patient.isEmpty() || !glass.shut(caller.get(), patient.get())) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page(caller.get(), patient.get()) + CLOSED);
        return false;
    }

    static String page(Caller caller, UUID patient) {
        return "/p/" + caller.practice() + "/patients/" + patient;
    }

    private static Optional<UUID> patient(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? Optional.ofNullable(variables.containsKey("patient") ? variables.get("patient") : variables.get("id"))
                        .map(Object::toString)
                        .flatMap(GlassDoor::uuid)
                : Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
