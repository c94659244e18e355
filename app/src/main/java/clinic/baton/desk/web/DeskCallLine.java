package clinic.baton.desk.web;

import clinic.baton.desk.Parked;
import clinic.baton.desk.Parked.Call;
import clinic.baton.patients.PatientName;
import clinic.baton.web.Phrase;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A call of today.
 *
 * @param id which
 * @param time since when
 * @param who the record it is about, or who called
 * @param note what was said
 * @param number the number to call back
 * @param state how it stands, and with whom
 */
public record DeskCallLine(UUID id, String time, Phrase who, String note, String number, String state) {
    static List<DeskCallLine> of(List<Parked> calls, Map<UUID, PatientName> names, DeskTimes times) {
        return calls.stream()
                .filter(one -> one.call() != null)
                .map(one -> line(one, one.call(), names, times))
                .toList();
    }

    private static DeskCallLine line(Parked one, Call call, Map<UUID, PatientName> names, DeskTimes times) {
        PatientName known = call.patient() == null ? null : names.get(call.patient());
        Phrase who = known == null
                ? Phrase.of("").hush(call.caller().isBlank() ? "somebody" : call.caller())
                : Phrase.of(known.onScreen());
        return new DeskCallLine(one.id(), times.time(one.since()), who, call.note(), call.number(), state(one));
    }

    private static String state(Parked one) {
        if (one.end() == null) {
            return (one.held() ? "on hold, by " : "with ") + one.by().name();
        }
        return switch (one.end().outcome()) {
            case KEPT -> "kept by " + one.by().name();
            case DROPPED -> "thrown away";
            case RESUMED -> "taken up";
        };
    }
}
