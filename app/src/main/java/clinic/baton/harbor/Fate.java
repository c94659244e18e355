package clinic.baton.harbor;

import clinic.baton.harbor.HarborFile.DayLines;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What will really happen to a booking. Durations are log-normal; of their variance on the log scale a patient's own
 * history explains 0.24 and a session's shared pace 0.04, as found over 6,637 visits of one physician.
 */
final class Fate {

    private static final double OF_PATIENT = StrictMath.sqrt(0.24);
    private static final double OF_SESSION = StrictMath.sqrt(0.04);
    private static final double OF_VISIT = StrictMath.sqrt(0.72);

    private final Harbor harbor;
    private final DayLines lines;
    private final LocalDate date;
    private final Lots lots;
    private final long seed;

    Fate(Harbor harbor, DayLines lines, LocalDate date, Lots lots, long seed) {
        this.harbor = harbor;
        this.lines = lines;
        this.date = date;
        this.lots = lots;
        this.seed = seed;
    }

    HarborVisit visit(
            String provider, HarborVisitType type, HarborPatient patient, LocalTime at, int minutes, String room) {
        Lots own = lots.of(patient.key() + type.key());
        int lead = leadDays(type, own);
        return new HarborVisit(
                0,
                patient.key(),
                provider.isEmpty() ? null : provider,
                type.key(),
                at,
                minutes,
                room.isEmpty() ? null : room,
                reason(type, own),
                date.minusDays(lead),
                own.chance(noShow(lead)),
                (int) StrictMath.rint(own.quantile(lines.arrivalQuantiles())),
                own.logNormal(
                        lines.checkInMinutes().mean(), lines.checkInMinutes().cv()),
                own.logNormal(
                        lines.roomingMinutes().mean(), lines.roomingMinutes().cv()),
                length(provider, type, patient, at, minutes, own));
    }

    private double length(
            String provider, HarborVisitType type, HarborPatient patient, LocalTime at, int minutes, Lots own) {
        double ofPatient = new Lots(seed).of("pace of " + patient.key()).normal();
        double ofSession = lots.of(provider + at.isBefore(LocalTime.NOON)).normal();
        double deviate = OF_PATIENT * ofPatient + OF_SESSION * ofSession + OF_VISIT * own.normal();
        double mean = type.meanMinutes() * pace(provider) + (minutes - type.minutes());
        return Lots.logNormal(mean, type.cv(), deviate);
    }

    private double pace(String provider) {
        return harbor.providers().stream()
                .filter(one -> one.key().equals(provider))
                .mapToDouble(HarborStaff::pace)
                .findFirst()
                .orElse(1);
    }

    /** Acute visits are booked today or yesterday, others as long ahead as people do. */
    private int leadDays(HarborVisitType type, Lots own) {
        if (type.family().equals("acute")) {
            return own.chance(0.75) ? 0 : 1;
        }
        List<Integer> starts = new ArrayList<>(lines.leadDays().keySet());
        double left = own.uniform();
        for (Map.Entry<Integer, Double> share : lines.leadDays().entrySet()) {
            left -= share.getValue();
            if (left < 0) {
                int next = starts.indexOf(share.getKey()) + 1;
                int until = next < starts.size() ? starts.get(next) : share.getKey() + 30;
                return own.between(share.getKey(), until - 1);
            }
        }
        return starts.getLast();
    }

    private double noShow(int lead) {
        return lines.noShowScale()
                * lines.noShowByLeadDays().headMap(lead + 1).lastEntry().getValue();
    }

    String reason(HarborVisitType type, Lots own) {
        return own.pick(lines.reasons().getOrDefault(type.key(), List.of(type.name())));
    }
}
