package clinic.baton.practice.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.AddRooms;
import clinic.baton.practice.Added;
import clinic.baton.practice.ChangeRoom;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Part;
import clinic.baton.practice.Room;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.Site;
import clinic.baton.record.Command;
import clinic.baton.web.Field;
import clinic.baton.web.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Order(20)
@Component
class RoomSection implements Section<Room.Details> {
    @Override
    public Part part() {
        return Part.ROOM;
    }

    @Override
    public String path() {
        return "rooms";
    }

    @Override
    public String title() {
        return "Rooms";
    }

    @Override
    public String purpose() {
        return "Where patients are seen. A visit type asks for a kind of room.";
    }

    @Override
    public List<String> heads() {
        return List.of("Kind", "Offers", "Site");
    }

    @Override
    public List<Line> lines(Clinic clinic) {
        return clinic.rooms().stream()
                .map(room -> new Line(
                        room.id(),
                        room.name(),
                        List.of(
                                Read.capital(room.kind().words()),
                                String.join(", ", room.features()),
                                clinic.site(room.site()).map(Site::name).orElse("")),
                        room.active(),
                        null))
                .toList();
    }

    @Override
    public Map<String, String> values(Clinic clinic, @Nullable UUID id) {
        return id == null
                ? Map.of("site", Read.usualSite(clinic), "kind", RoomKind.EXAM.code())
                : clinic.room(id)
                        .map(room -> Map.of(
                                "site", room.site().toString(),
                                "name", room.name(),
                                "kind", room.kind().code(),
                                "features", String.join(", ", room.features())))
                        .orElse(Map.of());
    }

    @Override
    public int version(Clinic clinic, @Nullable UUID id) {
        return id == null ? 0 : clinic.room(id).map(Room::version).orElse(0);
    }

    @Override
    public List<Field> fields(Clinic clinic, Typed typed) {
        return List.of(
                typed.field(Field.Kind.TEXT, "name", "Name").hint("As people say it, for instance Room 3."),
                typed.choice("kind", "Kind", Read.codes(RoomKind.class)),
                typed.field(Field.Kind.TEXT, "features", "What it offers")
                        .hint("For instance: wheelchair, hoist, oxygen, dim light, children.")
                        .optional(),
                typed.choice("site", "Site", Read.sites(clinic, typed.value("site"))));
    }

    @Override
    public Outcome<Room.Details> read(Clinic clinic, Typed typed) {
        Read read = new Read(typed);
        UUID site = read.id("site");
        RoomKind kind = read.code(RoomKind.class, "kind");
        List<String> features = Arrays.stream(typed.value("features").split(",", -1))
                .map(String::strip)
                .filter(feature -> !feature.isEmpty())
                .toList();
        return read.done(() -> new Room.Details(site, typed.value("name"), kind, features));
    }

    @Override
    public Command<Added> add(Room.Details details) {
        return new AddRooms(details);
    }

    @Override
    public Command<Nothing> change(Clinic clinic, UUID id, int version, Room.Details details) {
        return new ChangeRoom(id, version, details);
    }
}
