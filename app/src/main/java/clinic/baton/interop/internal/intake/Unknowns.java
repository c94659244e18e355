package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.UNKNOWN;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Part;
import clinic.baton.record.Reading;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Names of other systems that mean nothing here yet. */
@Component
public class Unknowns {
    private final Reading reading;

    Unknowns(Reading reading) {
        this.reading = reading;
    }

    /** A name, with whether somebody said to leave its bookings out. */
    public record Open(UnknownName name, boolean leftOut) {}

    /** All of them, those that most bookings wait for first. Those mapped since are gone. */
    public List<Open> all(PracticeId practice) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(UNKNOWN)
                        .where(UNKNOWN.PRACTICE.eq(practice.value()))
                        .orderBy(UNKNOWN.LEFT_OUT, UNKNOWN.PART, UNKNOWN.TIMES.desc(), UNKNOWN.LABEL)
                        .fetch(row -> new Open(
                                new UnknownName(
                                        Part.of(row.getPart()),
                                        row.getSystem(),
                                        row.getValue(),
                                        row.getLabel(),
                                        row.getTimes()),
                                row.getLeftOut())));
    }

    /** Those whose bookings are left out, as {@code part|system|value}. */
    Set<String> leftOut(PracticeId practice) {
        return Set.copyOf(all(practice).stream()
                .filter(Open::leftOut)
                .map(open -> key(open.name()))
                .toList());
    }

    static String key(UnknownName name) {
        return name.part() + "|" + name.system() + "|" + name.value();
    }
}
