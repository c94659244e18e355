package clinic.baton.glass.internal;

import static clinic.baton.schema.db.glass.Tables.RESTRICTION;

import clinic.baton.glass.GlassRefusal;
import clinic.baton.glass.LiftRestriction;
import clinic.baton.glass.RestrictionLifted;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class LiftRestrictionUseCase implements UseCase<LiftRestriction, Nothing> {
    @Override
    public About<LiftRestriction, Nothing> about() {
        return new About<>(
                LiftRestriction.class, Nothing.class, Permission.MANAGE_PEOPLE, List.of(RestrictionLifted.class));
    }

    @Override
    public List<String> locks(LiftRestriction command) {
        return List.of("subject:" + command.patient());
    }

    @Override
    public Outcome<Nothing> perform(LiftRestriction command, Writing writing) {
        int lifted = writing.sql()
                .deleteFrom(RESTRICTION)
                .where(RESTRICTION.PRACTICE.eq(writing.practiceKey()), RESTRICTION.PATIENT.eq(command.patient()))
                .execute();
        if (lifted == 0) {
            return Outcome.refused(GlassRefusal.NOT_RESTRICTED.refuse());
        }
        writing.record(new RestrictionLifted(command.patient()));
        return Outcome.done(new Nothing());
    }
}
