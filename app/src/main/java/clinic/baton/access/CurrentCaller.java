package clinic.baton.access;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives a page's method its {@link Caller}: the signed-in person in the practice that the address names. Somebody who
 * doesn't belong there is told that there is nothing: 404.
 */
@Component
public class CurrentCaller implements HandlerMethodArgumentResolver {
    private final Memberships memberships;

    CurrentCaller(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        return Optional.ofNullable(request)
                .flatMap(this::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The caller of a request to {@code /p/{practice}/…}. */
    public Optional<Caller> of(HttpServletRequest request) {
        return practice(request)
                .flatMap(p -> person(request.getUserPrincipal()).flatMap(who -> memberships.caller(who, p)));
    }

    /** The person signed in. */
    public static Optional<Person> person(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    private static Optional<PracticeId> practice(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("practice") instanceof String number
                        && number.matches("[1-9][0-9]{0,8}")
                ? Optional.of(new PracticeId(Integer.parseInt(number)))
                : Optional.empty();
    }
}
