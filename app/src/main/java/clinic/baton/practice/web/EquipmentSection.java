package clinic.baton.practice.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.AddEquipment;
import clinic.baton.practice.Added;
import clinic.baton.practice.ChangeEquipment;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Equipment;
import clinic.baton.practice.Part;
import clinic.baton.practice.Site;
import clinic.baton.record.Command;
import clinic.baton.web.Field;
import clinic.baton.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Order(30)
@Component
class EquipmentSection implements Section<Equipment.Details> {
    @Override
    public Part part() {
        return Part.EQUIPMENT;
    }

    @Override
    public String path() {
        return "equipment";
    }

    @Override
    public String title() {
        return "Equipment";
    }

    @Override
    public String purpose() {
        return "Devices that only one visit can use at a time, such as an ECG.";
    }

    @Override
    public List<String> heads() {
        return List.of("Site");
    }

    @Override
    public List<Line> lines(Clinic clinic) {
        return clinic.equipment().stream()
                .map(device -> new Line(
                        device.id(),
                        device.name(),
                        List.of(clinic.site(device.site()).map(Site::name).orElse("")),
                        device.active(),
                        null))
                .toList();
    }

    @Override
    public Map<String, String> values(Clinic clinic, @Nullable UUID id) {
        return id == null
                ? Map.of("site", Read.usualSite(clinic))
                : clinic.equipment(id)
                        .map(device -> Map.of(
                                "name", device.name(), "site", device.site().toString()))
                        .orElse(Map.of());
    }

    @Override
    public int version(Clinic clinic, @Nullable UUID id) {
        return id == null ? 0 : clinic.equipment(id).map(Equipment::version).orElse(0);
    }

    @Override
    public List<Field> fields(Clinic clinic, Typed typed) {
        return List.of(
                typed.field(Field.Kind.TEXT, "name", "Name"),
                typed.choice("site", "Site", Read.sites(clinic, typed.value("site"))));
    }

    @Override
    public Outcome<Equipment.Details> read(Clinic clinic, Typed typed) {
        Read read = new Read(typed);
        UUID site = read.id("site");
        return read.done(() -> new Equipment.Details(site, typed.value("name")));
    }

    @Override
    public Command<Added> add(Equipment.Details details) {
        return new AddEquipment(details);
    }

    @Override
    public Command<Nothing> change(Clinic clinic, UUID id, int version, Equipment.Details details) {
        return new ChangeEquipment(id, version, details);
    }
}
