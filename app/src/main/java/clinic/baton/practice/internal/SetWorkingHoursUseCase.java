package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.WORKING_HOURS;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Part;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.SetWorkingHours;
import clinic.baton.practice.WorkingHours;
import clinic.baton.practice.WorkingHoursSet;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SetWorkingHoursUseCase implements UseCase<SetWorkingHours, Nothing> {
    private static final int LANES_AT_MOST = 6;

    private final Practitioners practitioners;
    private final Setup setup;

    SetWorkingHoursUseCase(Practitioners practitioners, Setup setup) {
        this.practitioners = practitioners;
        this.setup = setup;
    }

    @Override
    public About<SetWorkingHours, Nothing> about() {
        return new About<>(SetWorkingHours.class, Nothing.class, Permission.SET_UP, List.of(WorkingHoursSet.class));
    }

    @Override
    public List<String> locks(SetWorkingHours command) {
        return List.of("subject:" + command.practitioner());
    }

    @Override
    public Outcome<Nothing> perform(SetWorkingHours command, Writing writing) {
        Stored<Practitioner.Details> who = practitioners
                .find(writing.sql(), writing.practiceKey(), command.practitioner())
                .orElse(null);
        if (who == null) {
            return Outcome.refused(Setup.unknown(Part.PRACTITIONER));
        }
        if (who.version() != command.version()) {
            return Outcome.refused(setup.changedMeanwhile(
                    writing, command.practitioner(), who.details().name()));
        }
        List<Refusal> refusals = check(command, writing);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        List<WorkingHours.Block> before = WholeClinic.working(writing.sql(), writing.practiceKey()).stream()
                .filter(w -> w.practitioner().equals(command.practitioner()))
                .map(WorkingHours::block)
                .toList();
        write(writing, command);
        practitioners.bump(writing, command.practitioner());
        writing.record(new WorkingHoursSet(command.practitioner(), who.version() + 1, before, command.week()));
        setup.touched(writing);
        return Outcome.done(new Nothing());
    }

    private static List<Refusal> check(SetWorkingHours command, Writing writing) {
        List<Refusal> refusals = new ArrayList<>(WeekChecks.of(
                command.week().stream().map(WorkingHours.Block::hours).toList()));
        for (int i = 0; i < command.week().size(); i++) {
            WorkingHours.Block block = command.week().get(i);
            Checks checks = new Checks(writing.sql(), writing.practiceKey(), "." + i)
                    .site("site", block.site())
                    .range("lanes", block.lanes(), 1, LANES_AT_MOST);
            refusals.addAll(checks.refusals());
        }
        return refusals;
    }

    private static void write(Writing writing, SetWorkingHours command) {
        writing.sql()
                .deleteFrom(WORKING_HOURS)
                .where(
                        WORKING_HOURS.PRACTICE.eq(writing.practiceKey()),
                        WORKING_HOURS.PRACTITIONER.eq(command.practitioner()))
                .execute();
        for (WorkingHours.Block block : command.week()) {
            writing.sql()
                    .insertInto(WORKING_HOURS)
                    .set(WORKING_HOURS.PRACTICE, writing.practiceKey())
                    .set(WORKING_HOURS.PRACTITIONER, command.practitioner())
                    .set(WORKING_HOURS.SITE, block.site())
                    .set(WORKING_HOURS.DAY_OF_WEEK, block.hours().day().getValue())
                    .set(WORKING_HOURS.STARTS, block.hours().from())
                    .set(WORKING_HOURS.ENDS, block.hours().until())
                    .set(WORKING_HOURS.LANES, block.lanes())
                    .execute();
        }
    }
}
