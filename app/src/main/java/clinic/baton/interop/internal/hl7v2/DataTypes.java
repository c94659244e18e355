package clinic.baton.interop.internal.hl7v2;

import clinic.baton.interop.Code;
import clinic.baton.interop.CodedText;
import clinic.baton.interop.ContactPoint;
import clinic.baton.interop.ContactPoint.Kind;
import clinic.baton.interop.Identifier;
import clinic.baton.interop.PersonName;
import clinic.baton.interop.PostalAddress;
import clinic.baton.interop.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** HL7 v2 data types in Baton's words. */
final class DataTypes {

    private static final Set<String> STATE_TYPES = Set.of("SS", "SSN", "DL", "PPN", "TAX");
    private static final Set<String> FACELESS = Set.of("FX", "MD", "BP", "TDD", "TTY");

    private DataTypes() {}

    /** CX: a patient's number with who gave it. */
    static @Nullable Identifier patientNumber(Value cx, String sender) {
        String value = cx.text(1);
        if (value.isEmpty() || STATE_TYPES.contains(cx.text(5))) {
            return null;
        }
        return new Identifier(authority(cx.component(4), sender), value);
    }

    /** EI: a number of a thing with who gave it. */
    static @Nullable Identifier thingNumber(Value ei, String otherwise) {
        String value = ei.text(1);
        if (value.isEmpty()) {
            return null;
        }
        String oid = ei.text(3);
        String namespace = ei.text(2);
        String system = isOid(oid) ? "urn:oid:" + oid : namespace.isEmpty() ? otherwise : namespace;
        return new Identifier(system, value);
    }

    /** HD: an assigning authority as OID, else by name, else the sender. */
    private static String authority(Value hd, String otherwise) {
        String oid = hd.subcomponent(2).text();
        String namespace = hd.subcomponent(1).text();
        if (isOid(oid)) {
            return "urn:oid:" + oid;
        }
        return namespace.isEmpty() ? otherwise : namespace;
    }

    private static boolean isOid(String text) {
        return text.matches("[0-2](\\.\\d+){2,}");
    }

    /** XPN: the legal name among the repetitions, else the first. */
    static PersonName name(Value xpn) {
        List<Value> names = xpn.repetitions();
        return names.stream()
                .filter(name -> name.text(7).equals("L"))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(name -> personName(name, 1))
                .orElse(PersonName.of("", ""));
    }

    private static PersonName personName(Value name, int at) {
        String given = Stream.of(name.text(at + 1), name.text(at + 2))
                .filter(part -> !part.isEmpty())
                .reduce((first, second) -> first + " " + second)
                .orElse("");
        return new PersonName(name.text(at), given, name.text(at + 4), name.text(at + 3));
    }

    /** XCN: a person of the staff. */
    static Reference staff(Value xcn, String sender) {
        String id = xcn.text(1);
        Identifier identifier = id.isEmpty() ? null : new Identifier(authority(xcn.component(9), sender), id);
        PersonName name = new PersonName(xcn.text(2), xcn.text(3), xcn.text(6), "");
        return new Reference(null, identifier, name.full());
    }

    /** PL: a place in the building, known by room before ward before facility. */
    static Reference place(Value pl, String sender) {
        String point = pl.component(1).text().isEmpty() ? "" : words(pl.component(1));
        String room = words(pl.component(2));
        String display = room.isEmpty() ? point.isEmpty() ? words(pl.component(4)) : point : room;
        String number = Stream.of(pl.text(1), pl.text(2), pl.text(3))
                .filter(part -> !part.isEmpty())
                .reduce((first, second) -> first + "/" + second)
                .orElse("");
        return new Reference(null, number.isEmpty() ? null : new Identifier(sender, number), display);
    }

    private static String words(Value part) {
        String second = part.subcomponent(2).text();
        boolean named = !second.isEmpty() && !isOid(second);
        return named ? second : part.subcomponent(1).text();
    }

    /** CE and CWE: a code and its alternative. */
    static CodedText coded(Value ce) {
        List<Code> codes = new ArrayList<>();
        for (int at : new int[] {1, 4}) {
            if (!ce.text(at).isEmpty() || !ce.text(at + 1).isEmpty()) {
                codes.add(new Code(ce.text(at + 2), ce.text(at), ce.text(at + 1)));
            }
        }
        return new CodedText(codes, ce.text(9));
    }

    /** XTN: telephone numbers and e-mail addresses; fax, modem and pager are left out. */
    static List<ContactPoint> contacts(Value xtn, String use) {
        List<ContactPoint> found = new ArrayList<>();
        for (Value one : xtn.repetitions()) {
            String type = one.text(3);
            String mail = one.text(4);
            if (mail.contains("@")) {
                found.add(new ContactPoint(Kind.EMAIL, mail, use));
            }
            String phone = phone(one);
            if (!phone.isEmpty() && !FACELESS.contains(type) && !type.equals("Internet")) {
                found.add(new ContactPoint(type.equals("CP") ? Kind.MOBILE : Kind.PHONE, phone, use));
            }
        }
        return found;
    }

    private static String phone(Value xtn) {
        String whole = xtn.text(1).isEmpty() ? xtn.text(12) : xtn.text(1);
        if (!whole.isEmpty() || xtn.text(7).isEmpty()) {
            return whole.chars().anyMatch(Character::isDigit) ? whole : "";
        }
        String area = xtn.text(6).isEmpty() ? "" : xtn.text(6) + " ";
        return xtn.text(5).isEmpty() ? area + xtn.text(7) : "+" + xtn.text(5) + " " + area + xtn.text(7);
    }

    /** XAD: the first address. */
    static PostalAddress address(Value xad) {
        Value first = xad.first();
        if (first.isEmpty()) {
            return PostalAddress.NONE;
        }
        String house = first.component(1).subcomponent(1).text();
        String street = first.component(1).subcomponent(2).text();
        List<String> lines = Stream.of((house + " " + street).strip(), first.text(2))
                .filter(line -> !line.isEmpty())
                .toList();
        return new PostalAddress(lines, first.text(3), first.text(4), first.text(5), first.text(6));
    }
}
