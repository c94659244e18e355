package clinic.baton.testing;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.AddPractitioners;
import clinic.baton.practice.AddRooms;
import clinic.baton.practice.AddSites;
import clinic.baton.practice.AddVisitTypes;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.FoundPractice;
import clinic.baton.practice.Hours;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.Practices;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.practice.Room;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.SetOpeningHours;
import clinic.baton.practice.SetWorkingHours;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitFamily;
import clinic.baton.practice.VisitType;
import clinic.baton.practice.WorkingHours;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A small clinic that is set up: one site, four rooms, two providers and a nurse, four visit types, Monday to Friday. */
@Component
public class TestClinic {
    private final Act act;
    private final Clinics clinics;
    private final Practices practices;

    TestClinic(Act act, Clinics clinics, Practices practices) {
        this.act = act;
        this.clinics = clinics;
        this.practices = practices;
    }

    /** A new small clinic in the zone. */
    public Clinic in(String zone) {
        PracticeId practice = founded(zone, PracticeKind.REAL);
        Caller baton = Caller.system(practice);
        UUID site = run(baton, new AddSites(new Site.Details("Main Street", ZoneId.of(zone), null, null)))
                .id();
        run(baton, new AddRooms(rooms(site)));
        List<UUID> people = run(baton, new AddPractitioners(practitioners())).ids();
        run(baton, new AddVisitTypes(visitTypes()));
        List<Hours> week = weekdays();
        run(baton, new SetOpeningHours(site, 1, week));
        for (UUID provider : people.subList(0, 2)) {
            run(
                    baton,
                    new SetWorkingHours(
                            provider,
                            1,
                            week.stream()
                                    .map(h -> new WorkingHours.Block(site, h, 1))
                                    .toList()));
        }
        return clinics.of(practice);
    }

    /** A practice with nothing in it. */
    public PracticeId founded(String zone, PracticeKind kind) {
        PracticeId practice = practices.nextNumber();
        run(
                Caller.system(practice),
                new FoundPractice(
                        kind, new PracticeDetails("Practice " + practice, null, ZoneId.of(zone), null, "US")));
        return practice;
    }

    private static List<Room.Details> rooms(UUID site) {
        return List.of(
                new Room.Details(site, "Room 1", RoomKind.EXAM, List.of()),
                new Room.Details(site, "Room 2", RoomKind.EXAM, List.of()),
                new Room.Details(site, "Procedure", RoomKind.PROCEDURE, List.of()),
                new Room.Details(site, "Draw station", RoomKind.LAB, List.of()));
    }

    private static List<Practitioner.Details> practitioners() {
        return List.of(
                new Practitioner.Details("Dr. Grace Okafor", "Dr Okafor", PractitionerRole.PHYSICIAN, true, null, null),
                new Practitioner.Details("Dr. Henrik Lind", "Dr Lind", PractitionerRole.PHYSICIAN, true, null, null),
                new Practitioner.Details("Priya Nair", "Priya", PractitionerRole.NURSE, false, null, null));
    }

    private static List<VisitType.Details> visitTypes() {
        return List.of(
                type("Follow-up", "Follow-up", VisitFamily.FOLLOW_UP, 20, RoomKind.EXAM, true),
                type("Physical", "Physical", VisitFamily.PHYSICAL, 40, RoomKind.EXAM, true),
                type("Minor procedure", "Procedure", VisitFamily.PROCEDURE, 45, RoomKind.PROCEDURE, true),
                type("Blood draw", "Draw", VisitFamily.LAB, 10, RoomKind.LAB, false));
    }

    private static VisitType.Details type(
            String name, String shortName, VisitFamily family, int minutes, RoomKind room, boolean provider) {
        return new VisitType.Details(name, shortName, family, minutes, 0, 5, room, provider, null, null);
    }

    private static List<Hours> weekdays() {
        return Stream.of(DayOfWeek.values())
                .limit(5)
                .flatMap(day -> Stream.of(
                        new Hours(day, LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new Hours(day, LocalTime.of(13, 0), LocalTime.of(17, 0))))
                .toList();
    }

    private <R> R run(Caller caller, Command<R> command) {
        return act.run(caller, UUID.randomUUID(), command).orThrow();
    }
}
