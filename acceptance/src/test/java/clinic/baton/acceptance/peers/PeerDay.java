package clinic.baton.acceptance.peers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A clinic's day of forty visits as another system would hand it over: four providers with ten patients each, nobody in two
 * places, everybody invented. The same date and seed give the same day.
 *
 * @param date which day
 * @param visits by start
 */
public record PeerDay(LocalDate date, List<PeerVisit> visits) {

    private static final int VISITS_PER_PROVIDER = 10;
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime LUNCH = LocalTime.of(12, 0);
    private static final LocalTime BACK = LocalTime.of(13, 0);

    private static final List<PeerProvider> PROVIDERS = List.of(
            new PeerProvider("P-11", "Okafor", "Amara", "Dr"),
            new PeerProvider("P-12", "Lind", "Sofia", "Dr"),
            new PeerProvider("P-13", "Sandoval", "Elena", "NP"),
            new PeerProvider("P-14", "Brandt", "Theo", "PA"));
    private static final List<PeerVisitType> TYPES = List.of(
            new PeerVisitType("OV20", "Office visit", 20),
            new PeerVisitType("OV20", "Office visit", 20),
            new PeerVisitType("SICK", "Sick visit", 20),
            new PeerVisitType("PHYS", "Annual physical", 30),
            new PeerVisitType("CONS", "Long consult", 30));
    private static final List<String> FAMILIES = List.of(
            "Ashdown",
            "Beaulieu",
            "Castellanos",
            "Dragomir",
            "Ekberg",
            "Fofanah",
            "Gauthier",
            "Horvat",
            "Iwu",
            "Jankowski",
            "Kamara",
            "Larsson",
            "Mbeki",
            "Novak",
            "Osei",
            "Petrov",
            "Quispe",
            "Rahman",
            "Sorensen",
            "Tanaka");
    private static final List<String> WOMEN =
            List.of("Adele", "Bintu", "Carla", "Dina", "Eva", "Freya", "Gloria", "Hanan");
    private static final List<String> MEN =
            List.of("Aldo", "Bruno", "Cyrus", "Dario", "Elias", "Felix", "Goran", "Hugo");

    /** The day of a date. */
    public static PeerDay of(LocalDate date, long seed) {
        Random chance = new Random(seed * 31 + date.toEpochDay());
        List<PeerVisit> visits = new ArrayList<>();
        for (PeerProvider provider : PROVIDERS) {
            LocalTime at = OPENS.plusMinutes(5L * chance.nextInt(4));
            for (int i = 0; i < VISITS_PER_PROVIDER; i++) {
                PeerVisitType type = TYPES.get(chance.nextInt(TYPES.size()));
                if (at.isBefore(LUNCH) && at.plusMinutes(type.minutes()).isAfter(LUNCH)) {
                    at = BACK;
                }
                visits.add(visit(date.atTime(at), provider, type, visits.size(), chance));
                at = at.plusMinutes(type.minutes() + 5L * chance.nextInt(3));
            }
        }
        visits.sort(Comparator.comparing(PeerVisit::starts).thenComparing(PeerVisit::number));
        return new PeerDay(date, List.copyOf(visits));
    }

    private static PeerVisit visit(
            LocalDateTime starts, PeerProvider provider, PeerVisitType type, int at, Random chance) {
        boolean woman = chance.nextBoolean();
        List<String> names = woman ? WOMEN : MEN;
        String given = names.get(at / FAMILIES.size() + 2 * chance.nextInt(names.size() / 2));
        LocalDate born = LocalDate.of(1935 + chance.nextInt(80), 1, 1).plusDays(chance.nextInt(365));
        return new PeerVisit(
                "V%s-%02d".formatted(starts.toLocalDate().toString().replace("-", ""), at + 1),
                "C-%05d".formatted(40_001 + at),
                FAMILIES.get(at % FAMILIES.size()),
                given,
                born,
                woman ? "F" : "M",
                "(207) 555-01%02d".formatted(50 + at),
                starts,
                type.minutes(),
                provider,
                type);
    }
}
