package clinic.baton.practice.web;

import clinic.baton.access.Invitations;
import clinic.baton.access.Members;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.SetupDoor;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The set-up's first page: what there is, and where each is changed. */
@Controller
class SetupController {
    private final Clinics clinics;
    private final Invitations invitations;
    private final Members members;
    private final List<Section<?>> sections;
    private final List<SetupDoor> doors;
    private final SetupDesk desk;

    SetupController(
            Clinics clinics,
            Invitations invitations,
            Members members,
            List<Section<?>> sections,
            List<SetupDoor> doors,
            SetupDesk desk) {
        this.clinics = clinics;
        this.invitations = invitations;
        this.members = members;
        this.sections = sections;
        this.doors =
                doors.stream().sorted(Comparator.comparingInt(SetupDoor::order)).toList();
        this.desk = desk;
    }

    @GetMapping("/p/{practice}/setup")
    Html page(Caller caller, HttpServletRequest request) {
        List<SetupTile> tiles = new ArrayList<>();
        if (caller.may(Permission.SET_UP)) {
            Clinic clinic = clinics.of(caller.practice());
            tiles.add(new SetupTile("Practice", "practice", clinic.name(), "Name, telephone, time zone and country."));
            sections.forEach(section -> tiles.add(tile(clinic, section)));
        }
        if (caller.may(Permission.MANAGE_PEOPLE)) {
            tiles.add(people(caller));
        }
        doors.stream()
                .flatMap(door -> door.tile(caller).stream())
                .map(SetupController::tile)
                .forEach(tiles::add);
        if (tiles.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return desk.page(
                "practice/setup",
                "Setup",
                caller,
                request,
                false,
                "tiles",
                tiles,
                "mayImport",
                caller.may(Permission.IMPORT),
                "seesPace",
                caller.may(Permission.INSIGHT));
    }

    private static SetupTile tile(SetupDoor.Tile tile) {
        return new SetupTile(tile.title(), tile.path(), tile.state(), tile.purpose());
    }

    private static SetupTile tile(Clinic clinic, Section<?> section) {
        List<Line> lines = section.lines(clinic);
        long used = lines.stream().filter(Line::active).count();
        long retired = lines.size() - used;
        return new SetupTile(
                section.title(),
                section.path(),
                used + " in use" + (retired == 0 ? "" : ", " + retired + " retired"),
                section.purpose());
    }

    private SetupTile people(Caller caller) {
        long belong = members.of(caller.practice()).stream()
                .filter(member -> member.ended() == null)
                .count();
        int invited = invitations.open(caller.practice()).size();
        return new SetupTile(
                "People",
                "people",
                belong
                        + (belong == 1 ? " belongs here" : " belong here")
                        + (invited == 0 ? "" : ", " + invited + " invited"),
                "Who signs in, and what each may do.");
    }
}
