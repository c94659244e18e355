package clinic.baton.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Writes an {@link Html} answer. */
@Configuration
class HtmlAnswers implements HandlerMethodReturnValueHandler, WebMvcConfigurer {
    private final Templates templates;

    HtmlAnswers(Templates templates) {
        this.templates = templates;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.getParameterType() == Html.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter returnType, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (!(value instanceof Html html) || response == null) {
            throw new IllegalStateException("A page's method answers a page");
        }
        container.setRequestHandled(true);
        String text = templates.render(html.template(), html.model());
        response.setStatus(html.status().value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text);
    }
}
