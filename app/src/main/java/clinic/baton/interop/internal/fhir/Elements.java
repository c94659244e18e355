package clinic.baton.interop.internal.fhir;

import clinic.baton.interop.Code;
import clinic.baton.interop.CodedText;
import clinic.baton.interop.ContactPoint;
import clinic.baton.interop.ContactPoint.Kind;
import clinic.baton.interop.Identifier;
import clinic.baton.interop.Keys;
import clinic.baton.interop.PersonName;
import clinic.baton.interop.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** FHIR's data types in Baton's words. */
final class Elements {

    /** Numbers of the state: Baton has no need of them and doesn't keep them. */
    private static final Set<String> STATE_TYPES = Set.of("SS", "SB", "DL", "PPN", "TAX");

    private static final Set<String> PAST_NAMES = Set.of("old", "maiden", "temp", "anonymous");

    private Elements() {}

    static Keys keys(Element resource, String fullUrl) {
        List<String> names = new ArrayList<>();
        if (!fullUrl.isBlank()) {
            names.add(fullUrl);
        }
        String id = resource.text("id");
        if (!id.isEmpty()) {
            names.add(resource.text("resourceType") + "/" + id);
        }
        return new Keys(names, identifiers(resource));
    }

    static List<Identifier> identifiers(Element resource) {
        List<Identifier> found = new ArrayList<>();
        for (Element element : resource.list("identifier")) {
            Identifier identifier = identifier(element);
            if (identifier != null && !found.contains(identifier)) {
                found.add(identifier);
            }
        }
        return found;
    }

    static @Nullable Identifier identifier(Element element) {
        String value = element.text("value");
        String system = element.text("system");
        boolean ofState =
                coded(element.at("type")).codes().stream().anyMatch(code -> STATE_TYPES.contains(code.code()));
        if (value.isEmpty()
                || ofState
                || system.endsWith("/us-ssn")
                || element.text("use").equals("old")) {
            return null;
        }
        return new Identifier(system, value);
    }

    /** The name in use: official before usual before whatever comes first, past names last. */
    static PersonName name(Element person) {
        List<Element> names = person.list("name");
        for (String use : List.of("official", "usual", "")) {
            for (Element name : names) {
                if (name.text("use").equals(use)) {
                    return personName(name);
                }
            }
        }
        return names.stream()
                .filter(name -> !PAST_NAMES.contains(name.text("use")))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(Elements::personName)
                .orElse(PersonName.of("", ""));
    }

    private static PersonName personName(Element name) {
        String family = name.text("family");
        String given = joined(name.list("given"));
        if (family.isEmpty() && given.isEmpty()) {
            return ofText(name.text("text"));
        }
        return new PersonName(family, given, joined(name.list("prefix")), joined(name.list("suffix")));
    }

    /** A name given only as one text: {@code Family, Given}, or the last word is the family name. */
    static PersonName ofText(String text) {
        int comma = text.indexOf(',');
        if (comma > 0) {
            return PersonName.of(
                    text.substring(0, comma).strip(), text.substring(comma + 1).strip());
        }
        int blank = text.lastIndexOf(' ');
        return PersonName.of(
                text.substring(blank + 1),
                blank < 0 ? "" : text.substring(0, blank).strip());
    }

    private static String joined(List<Element> parts) {
        return String.join(
                " ",
                parts.stream()
                        .map(Element::text)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    static List<ContactPoint> contacts(Element person) {
        List<ContactPoint> found = new ArrayList<>();
        for (Element telecom : person.list("telecom")) {
            Kind kind = kind(telecom);
            String value = telecom.text("value");
            if (kind != null && !value.isEmpty() && !telecom.text("use").equals("old")) {
                found.add(new ContactPoint(kind, value, telecom.text("use")));
            }
        }
        return found;
    }

    private static @Nullable Kind kind(Element telecom) {
        return switch (telecom.text("system")) {
            case "phone" -> telecom.text("use").equals("mobile") ? Kind.MOBILE : Kind.PHONE;
            case "sms" -> Kind.MOBILE;
            case "email" -> Kind.EMAIL;
            default -> null;
        };
    }

    static PostalAddress address(Element holder) {
        return holder.list("address").stream()
                .filter(address -> !address.text("use").equals("old"))
                .findFirst()
                .map(Elements::postalAddress)
                .orElse(PostalAddress.NONE);
    }

    private static PostalAddress postalAddress(Element address) {
        List<String> lines = address.list("line").stream()
                .map(Element::text)
                .filter(line -> !line.isEmpty())
                .toList();
        return new PostalAddress(
                lines.isEmpty() && address.text("city").isEmpty() ? List.of(address.text("text")) : lines,
                address.text("city"),
                address.text("state"),
                address.text("postalCode"),
                address.text("country"));
    }

    static CodedText coded(Element concept) {
        if (!concept.isThere()) {
            return CodedText.NONE;
        }
        if (!concept.node().isObject()) {
            return new CodedText(List.of(), concept.text());
        }
        List<Code> codes = concept.list("coding").stream()
                .filter(coding -> coding.node().isObject())
                .map(coding -> new Code(coding.text("system"), coding.text("code"), coding.text("display")))
                .toList();
        return new CodedText(codes, concept.text("text"));
    }

    /** The first concept of a list. */
    static CodedText firstCoded(Element holder, String name) {
        return holder.list(name).stream()
                .map(Elements::coded)
                .filter(concept -> !concept.isEmpty())
                .findFirst()
                .orElse(CodedText.NONE);
    }
}
