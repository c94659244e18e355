package clinic.baton.interop.internal.fhir;

import clinic.baton.interop.CodedText;
import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingLocation;
import clinic.baton.interop.IncomingOrganization;
import clinic.baton.interop.IncomingVisitType;
import clinic.baton.interop.Skipped;
import java.util.function.Consumer;

/** Organizations, locations and the services they offer. */
final class PlaceMapper {

    private PlaceMapper() {}

    static void organization(Element organization, String fullUrl, Consumer<? super Incoming> sink) {
        if (named(organization)) {
            sink.accept(new IncomingOrganization(
                    organization.findings().origin(),
                    Elements.keys(organization, fullUrl),
                    organization.text("name"),
                    Elements.firstCoded(organization, "type"),
                    Elements.contacts(organization),
                    Elements.address(organization),
                    !organization.text("active").equals("false")));
        }
    }

    static void location(Element location, String fullUrl, Consumer<? super Incoming> sink) {
        if (location.text("mode").equals("kind")) {
            sink.accept(new Skipped(
                    location.findings().origin(), "Location", "It describes a kind of place, not one that exists."));
        } else if (named(location)) {
            sink.accept(new IncomingLocation(
                    location.findings().origin(),
                    Elements.keys(location, fullUrl),
                    location.text("name"),
                    Elements.coded(location.at("physicalType")),
                    References.of(location.at("partOf"), location),
                    Elements.address(location),
                    location.text("status").isEmpty() || location.text("status").equals("active")));
        }
    }

    static void visitType(Element service, String fullUrl, Consumer<? super Incoming> sink) {
        CodedText type = Elements.firstCoded(service, "type");
        String name = service.text("name").isEmpty() ? type.label() : service.text("name");
        if (name.isEmpty()) {
            service.findings().refuse("HealthcareService.name", "", "A visit type needs a name.");
            return;
        }
        sink.accept(new IncomingVisitType(
                service.findings().origin(),
                Elements.keys(service, fullUrl),
                name,
                type,
                service.text("comment"),
                !service.text("active").equals("false")));
    }

    private static boolean named(Element place) {
        if (place.text("name").isEmpty()) {
            place.findings().refuse(place.path() + ".name", "", "It needs a name by which people know it.");
            return false;
        }
        return true;
    }
}
