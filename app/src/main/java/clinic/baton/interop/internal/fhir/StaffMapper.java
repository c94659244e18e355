package clinic.baton.interop.internal.fhir;

import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingPractitioner;
import clinic.baton.interop.IncomingPractitionerRole;
import clinic.baton.interop.PersonName;
import clinic.baton.interop.Reference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Practitioners and their roles. */
final class StaffMapper {

    private StaffMapper() {}

    static void practitioner(Element practitioner, String fullUrl, Consumer<? super Incoming> sink) {
        PersonName name = Elements.name(practitioner);
        if (name.isEmpty()) {
            practitioner.findings().refuse("Practitioner.name", "", "A practitioner needs a family or a given name.");
            return;
        }
        sink.accept(new IncomingPractitioner(
                practitioner.findings().origin(),
                Elements.keys(practitioner, fullUrl),
                name,
                practitioner.list("qualification").stream()
                        .map(one -> Elements.coded(one.at("code")).label())
                        .filter(label -> !label.isEmpty())
                        .collect(Collectors.joining(", ")),
                Elements.contacts(practitioner),
                !practitioner.text("active").equals("false")));
    }

    static void role(Element role, String fullUrl, Consumer<? super Incoming> sink) {
        Reference practitioner = References.of(role.at("practitioner"), role);
        if (practitioner.isEmpty()) {
            role.findings().refuse("PractitionerRole.practitioner", "", "Say whose role this is.");
            return;
        }
        sink.accept(new IncomingPractitionerRole(
                role.findings().origin(),
                Elements.keys(role, fullUrl),
                practitioner,
                References.of(role.at("organization"), role),
                Elements.firstCoded(role, "code"),
                Elements.firstCoded(role, "specialty"),
                References.list(role, "location"),
                References.list(role, "healthcareService"),
                !role.text("active").equals("false")));
    }
}
