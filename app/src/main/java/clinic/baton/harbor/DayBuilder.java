package clinic.baton.harbor;

import clinic.baton.harbor.HarborFile.DayLines;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Books a day as a real desk would have: sessions filled from start to end on a five-minute grid, holds kept free, one
 * procedure room and one draw station, nobody in two places; then thinned to the day's number of visits.
 */
final class DayBuilder {

    private final Harbor harbor;
    private final DayLines lines;
    private final LocalDate date;
    private final Lots lots;
    private final Fate fate;
    private final Waiting waiting;
    private final List<HarborHold> holds;
    private final List<HarborSession> sessions;
    private final RoomBook rooms;

    DayBuilder(Harbor harbor, HarborFile file, LocalDate date, long seed) {
        this.harbor = harbor;
        this.lines = file.day();
        this.date = date;
        this.lots = new Lots(seed).of(date.toString());
        this.fate = new Fate(harbor, lines, date, lots.of("fate"), seed);
        this.waiting = new Waiting(harbor.patients(), date, lots.of("waiting"));
        this.sessions = harbor.sessions(date);
        this.holds = file.holds().stream().filter(this::isWithinSession).toList();
        this.rooms = new RoomBook(harbor.rooms());
    }

    private boolean isWithinSession(HarborHold hold) {
        return sessions.stream()
                .anyMatch(session -> session.provider().equals(hold.provider())
                        && !hold.starts().isBefore(session.starts())
                        && !hold.ends().isAfter(session.ends()));
    }

    HarborDay build() {
        int target = (date.getDayOfWeek() == DayOfWeek.SATURDAY ? lines.saturdayAppointments() : lines.appointments())
                + lots.between(-2, 2);
        List<HarborVisit> byNurses = nurseVisits(Math.max(2, target / 7));
        List<HarborVisit> byProviders = new ArrayList<>();
        sessions.forEach(session -> fill(session, byProviders));
        thin(byProviders, target - byNurses.size());
        List<HarborVisit> visits = new ArrayList<>(byProviders);
        visits.addAll(byNurses);
        visits.sort(Comparator.comparing(HarborVisit::starts).thenComparing(HarborVisit::patient));
        return new HarborDay(
                date,
                sessions,
                holds,
                IntStream.range(0, visits.size())
                        .mapToObj(at -> visits.get(at).numbered(at + 1))
                        .toList(),
                walkIns());
    }

    /** Takes out at random until the number is right: the gaps are the day's free openings. */
    private void thin(List<HarborVisit> visits, int left) {
        Lots own = lots.of("thin");
        while (visits.size() > left) {
            visits.remove(own.below(visits.size()));
        }
    }

    private void fill(HarborSession session, List<HarborVisit> into) {
        Lots own = lots.of(session.provider() + session.starts());
        LocalTime at = session.starts();
        while (at.isBefore(session.ends())) {
            LocalTime start = at;
            Optional<HarborHold> held = holds.stream()
                    .filter(hold -> hold.provider().equals(session.provider()))
                    .filter(hold -> !hold.starts().isAfter(start) && hold.ends().isAfter(start))
                    .findFirst();
            if (held.isPresent()) {
                at = held.get().ends();
            } else {
                Optional<HarborVisit> visit = visit(session, at, freeUntil(session, at), own);
                visit.ifPresent(into::add);
                at = visit.map(HarborVisit::ends).orElse(at.plusMinutes(5));
            }
        }
    }

    private LocalTime freeUntil(HarborSession session, LocalTime at) {
        return holds.stream()
                .filter(hold -> hold.provider().equals(session.provider())
                        && hold.starts().isAfter(at))
                .map(HarborHold::starts)
                .filter(start -> start.isBefore(session.ends()))
                .min(Comparator.naturalOrder())
                .orElse(session.ends());
    }

    private Optional<HarborVisit> visit(HarborSession session, LocalTime at, LocalTime until, Lots own) {
        List<HarborVisitType> types = harbor.visitTypes().stream()
                .filter(HarborVisitType::provider)
                .filter(type -> !at.plusMinutes(type.minutes()).isAfter(until))
                .toList();
        for (int tries = 0; tries < 12 && !types.isEmpty(); tries++) {
            HarborVisitType type = weighted(types, own);
            Optional<HarborPatient> patient = waiting.next(
                    session.provider(),
                    one -> type.fits(one.age(date))
                            && !at.plusMinutes(length(type, one)).isAfter(until));
            if (patient.isPresent()) {
                Optional<HarborVisit> booked = booked(session.provider(), type, patient.get(), at);
                if (booked.isPresent()) {
                    return booked;
                }
                waiting.backInLine(patient.get());
            }
        }
        return Optional.empty();
    }

    private static int length(HarborVisitType type, HarborPatient patient) {
        return type.minutes() + (type.provider() ? patient.extraMinutes() : 0);
    }

    private Optional<HarborVisit> booked(String provider, HarborVisitType type, HarborPatient patient, LocalTime at) {
        int minutes = length(type, patient);
        if (type.roomKind().equals("exam")) {
            String room = patient.needs().contains("wheelchair")
                    ? rooms.take(
                            "exam",
                            "wheelchair",
                            at.minusMinutes(type.preparationMinutes()),
                            at.plusMinutes(minutes + type.cleanupMinutes()))
                    : "";
            return Optional.of(fate.visit(provider, type, patient, at, minutes, room));
        }
        String room = rooms.take(
                type.roomKind(),
                "",
                at.minusMinutes(type.preparationMinutes()),
                at.plusMinutes(minutes + type.cleanupMinutes()));
        return room.isEmpty() ? Optional.empty() : Optional.of(fate.visit(provider, type, patient, at, minutes, room));
    }

    private static HarborVisitType weighted(List<HarborVisitType> types, Lots own) {
        int total = types.stream().mapToInt(HarborVisitType::weight).sum();
        int drawn = own.below(total);
        for (HarborVisitType type : types) {
            drawn -= type.weight();
            if (drawn < 0) {
                return type;
            }
        }
        throw new IllegalStateException("Weights of " + types + " don't add up");
    }

    /** Draws and vaccinations, on a ten-minute grid, most of them in the morning while people are still fasting. */
    private List<HarborVisit> nurseVisits(int count) {
        Lots own = lots.of("nurses");
        List<HarborVisitType> types =
                harbor.visitTypes().stream().filter(type -> !type.provider()).toList();
        LocalTime opens = sessions.stream()
                .map(HarborSession::starts)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        int grid = date.getDayOfWeek() == DayOfWeek.SATURDAY ? 20 : 45;
        Map<LocalTime, Integer> taken = new HashMap<>();
        List<HarborVisit> visits = new ArrayList<>();
        while (visits.size() < count) {
            HarborVisitType type = weighted(types, own);
            int first = own.below(grid);
            int second = own.below(grid);
            LocalTime at = opens.plusMinutes(10L * Math.min(first, second));
            if (taken.merge(at, 1, Integer::sum) == 1) {
                waiting.next("", patient -> type.fits(patient.age(date)))
                        .flatMap(patient -> booked("", type, patient, at))
                        .ifPresent(visits::add);
            }
        }
        return visits;
    }

    private List<HarborWalkIn> walkIns() {
        Lots own = lots.of("walk-ins");
        List<HarborWalkIn> found = new ArrayList<>();
        HarborVisitType acute = harbor.visitTypes().stream()
                .filter(type -> type.family().equals("acute"))
                .findFirst()
                .orElseThrow();
        LocalTime opens = sessions.getFirst().starts();
        int minutes = date.getDayOfWeek() == DayOfWeek.SATURDAY ? 180 : 480;
        for (int i = 0; i < lines.walkIns(); i++) {
            LocalTime arrives = opens.plusMinutes(own.between(15, minutes));
            waiting.next("", patient -> true)
                    .ifPresent(patient -> found.add(new HarborWalkIn(
                            patient.key(),
                            arrives,
                            acute.key(),
                            fate.reason(acute, own),
                            own.logNormal(acute.meanMinutes(), acute.cv()))));
        }
        found.sort(Comparator.comparing(HarborWalkIn::arrives));
        return found;
    }
}
