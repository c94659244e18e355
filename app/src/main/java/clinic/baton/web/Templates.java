package clinic.baton.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The compiled JTE templates. */
@Component
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Renders a part, for instance a fragment for the live stream; parameters as name, value, name, value … */
    public String part(String template, Object... namesAndValues) {
        return render(template, Html.model(namesAndValues));
    }

    String render(String template, Map<String, Object> model) {
        StringOutput out = new StringOutput(8192);
        engine.render(template + ".jte", model, out);
        return out.toString();
    }
}
