package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.OPENING_HOURS;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Hours;
import clinic.baton.practice.OpeningHours;
import clinic.baton.practice.OpeningHoursSet;
import clinic.baton.practice.Part;
import clinic.baton.practice.SetOpeningHours;
import clinic.baton.practice.Site;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SetOpeningHoursUseCase implements UseCase<SetOpeningHours, Nothing> {
    private final Sites sites;
    private final Setup setup;

    SetOpeningHoursUseCase(Sites sites, Setup setup) {
        this.sites = sites;
        this.setup = setup;
    }

    @Override
    public About<SetOpeningHours, Nothing> about() {
        return new About<>(SetOpeningHours.class, Nothing.class, Permission.SET_UP, List.of(OpeningHoursSet.class));
    }

    @Override
    public List<String> locks(SetOpeningHours command) {
        return List.of("subject:" + command.site());
    }

    @Override
    public Outcome<Nothing> perform(SetOpeningHours command, Writing writing) {
        Stored<Site.Details> site =
                sites.find(writing.sql(), writing.practiceKey(), command.site()).orElse(null);
        if (site == null) {
            return Outcome.refused(Setup.unknown(Part.SITE));
        }
        if (site.version() != command.version()) {
            return Outcome.refused(setup.changedMeanwhile(
                    writing, command.site(), site.details().name()));
        }
        List<Refusal> refusals = WeekChecks.of(command.week());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        List<Hours> before = WholeClinic.opening(writing.sql(), writing.practiceKey()).stream()
                .filter(o -> o.site().equals(command.site()))
                .map(OpeningHours::hours)
                .toList();
        write(writing, command);
        sites.bump(writing, command.site());
        writing.record(new OpeningHoursSet(command.site(), site.version() + 1, before, command.week()));
        setup.touched(writing);
        return Outcome.done(new Nothing());
    }

    private static void write(Writing writing, SetOpeningHours command) {
        writing.sql()
                .deleteFrom(OPENING_HOURS)
                .where(OPENING_HOURS.PRACTICE.eq(writing.practiceKey()), OPENING_HOURS.SITE.eq(command.site()))
                .execute();
        for (Hours hours : command.week()) {
            writing.sql()
                    .insertInto(OPENING_HOURS)
                    .set(OPENING_HOURS.PRACTICE, writing.practiceKey())
                    .set(OPENING_HOURS.SITE, command.site())
                    .set(OPENING_HOURS.DAY_OF_WEEK, hours.day().getValue())
                    .set(OPENING_HOURS.OPENS, hours.from())
                    .set(OPENING_HOURS.CLOSES, hours.until())
                    .execute();
        }
    }
}
