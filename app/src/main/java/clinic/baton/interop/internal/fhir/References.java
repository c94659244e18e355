package clinic.baton.interop.internal.fhir;

import clinic.baton.interop.Identifier;
import clinic.baton.interop.Reference;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** FHIR references: literal, by identifier, conditional, contained. */
final class References {

    private static final String CONDITIONAL = "?identifier=";

    private References() {}

    static List<Reference> list(Element resource, String name) {
        return resource.list(name).stream()
                .map(element -> of(element, resource))
                .filter(reference -> !reference.isEmpty())
                .toList();
    }

    /** Reads a reference; contained resources are looked up in the resource that holds it. */
    static Reference of(Element element, Element resource) {
        if (!element.node().isObject()) {
            return Reference.NONE;
        }
        String to = element.text("reference");
        String display = element.text("display");
        Identifier identifier = Elements.identifier(element.at("identifier"));
        if (to.startsWith("#")) {
            return contained(to.substring(1), display, identifier, resource);
        }
        if (to.contains(CONDITIONAL)) {
            return new Reference(null, conditional(to), display);
        }
        int version = to.indexOf("/_history/");
        String plain = version < 0 ? to : to.substring(0, version);
        return new Reference(plain.isEmpty() ? null : plain, identifier, display);
    }

    /** What type a reference says it points to; empty where it doesn't say. */
    static String typeOf(Element element) {
        String to = element.text("reference");
        int question = to.indexOf('?');
        if (question > 0) {
            return to.substring(0, question);
        }
        String[] parts = to.split("/");
        return parts.length > 1 ? parts[parts.length - 2] : element.text("type");
    }

    private static Reference contained(String id, String display, @Nullable Identifier given, Element resource) {
        for (Element inner : resource.list("contained")) {
            if (inner.text("id").equals(id)) {
                String name = inner.node().path("name").isString()
                        ? inner.text("name")
                        : Elements.name(inner).full();
                Identifier own =
                        Elements.identifiers(inner).stream().findFirst().orElse(given);
                return new Reference(null, own, display.isEmpty() ? name : display);
            }
        }
        return new Reference(null, given, display);
    }

    private static @Nullable Identifier conditional(String to) {
        String query = to.substring(to.indexOf(CONDITIONAL) + CONDITIONAL.length());
        String token = query.indexOf('%') < 0 ? query : decoded(query);
        int bar = token.lastIndexOf('|');
        String value = token.substring(bar + 1);
        return value.isBlank() ? null : new Identifier(bar < 0 ? "" : token.substring(0, bar), value);
    }

    private static String decoded(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return query;
        }
    }
}
