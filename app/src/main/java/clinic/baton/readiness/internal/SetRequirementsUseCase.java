package clinic.baton.readiness.internal;

import static clinic.baton.schema.db.readiness.Tables.REQUIREMENT;
import static clinic.baton.schema.db.readiness.Tables.TEMPLATE;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.VisitType;
import clinic.baton.readiness.ReadinessRefusal;
import clinic.baton.readiness.Requirement;
import clinic.baton.readiness.RequirementsSet;
import clinic.baton.readiness.SetRequirements;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SetRequirementsUseCase implements UseCase<SetRequirements, Nothing> {
    private static final int MOST = 30;
    private static final Duration FARTHEST = Duration.ofDays(90);

    private final Clinics clinics;

    SetRequirementsUseCase(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public About<SetRequirements, Nothing> about() {
        return new About<>(SetRequirements.class, Nothing.class, Permission.SET_UP, List.of(RequirementsSet.class));
    }

    @Override
    public List<String> locks(SetRequirements command) {
        return List.of("subject:" + command.visitType());
    }

    @Override
    public Outcome<Nothing> perform(SetRequirements command, Writing writing) {
        Optional<VisitType> kind = clinics.of(writing.practice()).visitType(command.visitType());
        if (kind.isEmpty()) {
            return Outcome.refused(ReadinessRefusal.NO_SUCH_KIND.refuse());
        }
        if (!right(command.requirements())) {
            return Outcome.refused(ReadinessRefusal.LIST_WRONG.of("requirements"));
        }
        Integer version = writing.sql()
                .select(TEMPLATE.VERSION)
                .from(TEMPLATE)
                .where(TEMPLATE.PRACTICE.eq(writing.practiceKey()), TEMPLATE.VISIT_TYPE.eq(command.visitType()))
                .fetchOne(TEMPLATE.VERSION);
        if ((version == null ? 0 : version) != command.version()) {
            return Outcome.refused(ReadinessRefusal.CHANGED_MEANWHILE.refuse());
        }
        write(command, writing);
        writing.record(new RequirementsSet(command.visitType(), kind.get().name(), command.requirements()));
        return Outcome.done(new Nothing());
    }

    private static boolean right(List<Requirement> all) {
        return all.size() <= MOST
                && all.stream().map(Requirement::item).distinct().count() == all.size()
                && all.stream()
                        .allMatch(one -> one.item().matches("[a-z0-9-]{1,60}")
                                && !one.words().isBlank()
                                && one.words().length() <= Checks.PLACE
                                && !one.lead().isNegative()
                                && one.lead().compareTo(FARTHEST) <= 0);
    }

    private static void write(SetRequirements command, Writing writing) {
        writing.sql()
                .insertInto(TEMPLATE, TEMPLATE.PRACTICE, TEMPLATE.VISIT_TYPE, TEMPLATE.VERSION)
                .values(writing.practiceKey(), command.visitType(), command.version() + 1)
                .onConflict(TEMPLATE.PRACTICE, TEMPLATE.VISIT_TYPE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        writing.sql()
                .deleteFrom(REQUIREMENT)
                .where(REQUIREMENT.PRACTICE.eq(writing.practiceKey()), REQUIREMENT.VISIT_TYPE.eq(command.visitType()))
                .execute();
        int place = 0;
        for (Requirement one : command.requirements()) {
            writing.sql()
                    .insertInto(REQUIREMENT)
                    .set(REQUIREMENT.PRACTICE, writing.practiceKey())
                    .set(REQUIREMENT.VISIT_TYPE, command.visitType())
                    .set(REQUIREMENT.ITEM, one.item())
                    .set(REQUIREMENT.WORDS, one.words())
                    .set(REQUIREMENT.PLACE, place++)
                    .set(REQUIREMENT.LEAD_MINUTES, (int) one.lead().toMinutes())
                    .execute();
        }
    }
}
