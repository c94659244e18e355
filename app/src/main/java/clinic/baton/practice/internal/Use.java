package clinic.baton.practice.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.Part;
import clinic.baton.practice.PartRestored;
import clinic.baton.practice.PartRetired;
import clinic.baton.practice.PracticeRefusal;
import clinic.baton.record.Writing;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes parts out of use and into use again. */
@Component
class Use {
    private final Tables tables;
    private final Setup setup;

    Use(Tables tables, Setup setup) {
        this.tables = tables;
        this.setup = setup;
    }

    Outcome<Nothing> set(Writing writing, Part part, UUID id, int version, boolean used) {
        return set(writing, tables.of(part), id, version, used);
    }

    private <D> Outcome<Nothing> set(Writing writing, PartTable<?, D, ?> table, UUID id, int version, boolean used) {
        Stored<D> now = table.find(writing.sql(), writing.practiceKey(), id).orElse(null);
        if (now == null) {
            return Outcome.refused(Setup.unknown(table.part()));
        }
        String name = table.name(now.details());
        if (now.version() != version || now.active() == used) {
            return Outcome.refused(setup.changedMeanwhile(writing, id, name));
        }
        if (used && table.taken(writing.sql(), writing.practiceKey(), id, now.details())) {
            return Outcome.refused(PracticeRefusal.NAME_TAKEN.of("name", Map.of("name", name)));
        }
        if (!used && table.part() == Part.SITE && table.used(writing.sql(), writing.practiceKey()) == 1) {
            return Outcome.refused(PracticeRefusal.LAST_ONE.refuse(Map.of("part", "site", "name", name)));
        }
        table.use(writing, id, used);
        writing.record(
                used
                        ? new PartRestored(table.part(), id, name, version + 1)
                        : new PartRetired(table.part(), id, name, version + 1));
        setup.touched(writing);
        return Outcome.done(new Nothing());
    }
}
