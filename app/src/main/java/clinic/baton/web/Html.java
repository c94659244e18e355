package clinic.baton.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A page or part of one, as a page's method answers it.
 *
 * @param template the JTE template without its ending, for instance {@code desk/desk}
 * @param model its parameters by name
 * @param status 200; 422 for a form that was refused; 201 for a form that is answered by a page rather than by going elsewhere, as
 *     Turbo shows no 200 to a form
 */
public record Html(String template, Map<String, Object> model, HttpStatus status) {
    /** A page with its parameters as name, value, name, value … */
    public static Html of(String template, Object... namesAndValues) {
        return new Html(template, model(namesAndValues), HttpStatus.OK);
    }

    /** A form shown again because it was refused. */
    public static Html refused(String template, Object... namesAndValues) {
        return new Html(template, model(namesAndValues), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The same as the answer to a form that made something. */
    public Html created() {
        return new Html(template, model, HttpStatus.CREATED);
    }

    static Map<String, Object> model(Object... namesAndValues) {
        Map<String, Object> model = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            model.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return model;
    }
}
