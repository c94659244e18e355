package clinic.baton.practice;

import clinic.baton.kernel.PracticeId;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A practice as it is set up: an immutable snapshot. Lists hold retired parts too, so that old visits find what they name,
 * and stand in the order in which screens show them.
 *
 * @param id the practice
 * @param kind what it is there for
 * @param details name, zone and so on
 * @param version of the details
 * @param sites its sites
 * @param rooms their rooms
 * @param equipment their devices
 * @param practitioners who looks after patients
 * @param visitTypes kinds of visit
 * @param openingHours when sites are open, by day and time
 * @param workingHours when practitioners usually work, by day and time
 */
public record Clinic(
        PracticeId id,
        PracticeKind kind,
        PracticeDetails details,
        int version,
        List<Site> sites,
        List<Room> rooms,
        List<Equipment> equipment,
        List<Practitioner> practitioners,
        List<VisitType> visitTypes,
        List<OpeningHours> openingHours,
        List<WorkingHours> workingHours) {
    /** Keeps the lists from changing. */
    public Clinic {
        sites = List.copyOf(sites);
        rooms = List.copyOf(rooms);
        equipment = List.copyOf(equipment);
        practitioners = List.copyOf(practitioners);
        visitTypes = List.copyOf(visitTypes);
        openingHours = List.copyOf(openingHours);
        workingHours = List.copyOf(workingHours);
    }

    /** The practice's name. */
    public String name() {
        return details.name();
    }

    /** The zone its days are told in. */
    public ZoneId zone() {
        return details.zone();
    }

    /** A site, retired ones too. */
    public Optional<Site> site(UUID site) {
        return first(sites, s -> s.id().equals(site));
    }

    /** A room, retired ones too. */
    public Optional<Room> room(UUID room) {
        return first(rooms, r -> r.id().equals(room));
    }

    /** A device, retired ones too. */
    public Optional<Equipment> equipment(UUID device) {
        return first(equipment, e -> e.id().equals(device));
    }

    /** A practitioner, retired ones too. */
    public Optional<Practitioner> practitioner(UUID practitioner) {
        return first(practitioners, p -> p.id().equals(practitioner));
    }

    /** A visit type, retired ones too. */
    public Optional<VisitType> visitType(UUID type) {
        return first(visitTypes, v -> v.id().equals(type));
    }

    /** Sites in use. */
    public List<Site> openSites() {
        return sites.stream().filter(Site::active).toList();
    }

    /** Rooms in use. */
    public List<Room> openRooms() {
        return rooms.stream().filter(Room::active).toList();
    }

    /** Practitioners who see patients and have a column of the schedule. */
    public List<Practitioner> providers() {
        return practitioners.stream().filter(p -> p.active() && p.provider()).toList();
    }

    /** Visit types that can be booked. */
    public List<VisitType> bookable() {
        return visitTypes.stream().filter(VisitType::active).toList();
    }

    /** When a site is open on a weekday, in order; empty when it is closed. */
    public List<Hours> open(UUID site, DayOfWeek day) {
        return openingHours.stream()
                .filter(o -> o.site().equals(site) && o.hours().day() == day)
                .map(OpeningHours::hours)
                .toList();
    }

    /** When a practitioner usually works on a weekday, in order. */
    public List<WorkingHours.Block> work(UUID practitioner, DayOfWeek day) {
        return workingHours.stream()
                .filter(w -> w.practitioner().equals(practitioner)
                        && w.block().hours().day() == day)
                .map(WorkingHours::block)
                .toList();
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> that) {
        return all.stream().filter(that).findFirst();
    }
}
