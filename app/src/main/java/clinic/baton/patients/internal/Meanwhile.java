package clinic.baton.patients.internal;

import clinic.baton.access.Names;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.PatientRefusal;
import clinic.baton.record.RecordReader;
import clinic.baton.record.Writing;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says who changed something since it was looked at. */
@Component
class Meanwhile {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private final RecordReader record;
    private final Names names;

    Meanwhile(RecordReader record, Names names) {
        this.record = record;
        this.names = names;
    }

    Refusal by(Writing writing, UUID subject) {
        Map<String, String> values = record.last(writing, subject)
                .map(entry -> Map.of(
                        "who", names.who(entry),
                        "when", TIME.format(entry.at().atZone(writing.clock().zone()))))
                .orElse(Map.of(
                        "who", "Somebody", "when", TIME.format(writing.clock().local())));
        return PatientRefusal.CHANGED_MEANWHILE.refuse(values);
    }
}
