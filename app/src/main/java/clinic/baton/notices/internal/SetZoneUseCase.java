package clinic.baton.notices.internal;

import static clinic.baton.schema.db.notices.Tables.PLACE;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.notices.NoticesRefusal;
import clinic.baton.notices.SetZone;
import clinic.baton.notices.ZoneSaid;
import clinic.baton.patients.PatientCharts;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class SetZoneUseCase implements UseCase<SetZone, Nothing> {
    private final PatientCharts charts;

    SetZoneUseCase(PatientCharts charts) {
        this.charts = charts;
    }

    @Override
    public About<SetZone, Nothing> about() {
        return new About<>(SetZone.class, Nothing.class, Permission.EDIT_PATIENT, List.of(ZoneSaid.class));
    }

    @Override
    public List<String> locks(SetZone command) {
        return List.of("subject:" + command.patient());
    }

    @Override
    public Outcome<Nothing> perform(SetZone command, Writing writing) {
        String zone = command.zone().strip();
        if (charts.of(writing, command.patient()).isEmpty()) {
            return Outcome.refused(NoticesRefusal.NO_SUCH_PATIENT.refuse());
        }
        if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
            return Outcome.refused(NoticesRefusal.BAD_ZONE.of("zone", Map.of("value", zone)));
        }
        writing.sql()
                .deleteFrom(PLACE)
                .where(PLACE.PRACTICE.eq(writing.practiceKey()), PLACE.PATIENT.eq(command.patient()))
                .execute();
        if (!zone.isEmpty()) {
            writing.sql()
                    .insertInto(PLACE)
                    .set(PLACE.PRACTICE, writing.practiceKey())
                    .set(PLACE.PATIENT, command.patient())
                    .set(PLACE.ZONE, zone)
                    .execute();
        }
        writing.record(new ZoneSaid(command.patient(), zone));
        return Outcome.done(new Nothing());
    }
}
