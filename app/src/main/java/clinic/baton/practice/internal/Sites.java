package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.SITE;

import clinic.baton.practice.Part;
import clinic.baton.practice.Site;
import clinic.baton.practice.SiteAdded;
import clinic.baton.practice.SiteChanged;
import clinic.baton.record.DayEvent;
import clinic.baton.schema.db.practice.tables.records.SiteRecord;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class Sites extends PartTable<SiteRecord, Site.Details, Site> {
    Sites() {
        super(Part.SITE, SITE);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Site.Details details) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(SITE.NAME, details.name());
        columns.put(SITE.ZONE, details.zone().getId());
        columns.put(SITE.ADDRESS, details.address());
        columns.put(SITE.PHONE, details.phone());
        return columns;
    }

    @Override
    Site.Details details(SiteRecord row) {
        return new Site.Details(row.getName(), ZoneId.of(row.getZone()), row.getAddress(), row.getPhone());
    }

    @Override
    Site whole(UUID id, Site.Details details, boolean active, int version) {
        return new Site(id, details, active, version);
    }

    @Override
    String name(Site.Details details) {
        return details.name();
    }

    @Override
    void check(Checks checks, Site.Details details) {
        checks.text("name", details.name(), 80)
                .optional("address", details.address(), 400)
                .optional("phone", details.phone(), 40);
    }

    @Override
    DayEvent added(UUID id, Site.Details details) {
        return new SiteAdded(id, details);
    }

    @Override
    DayEvent changed(UUID id, int version, Site.Details before, Site.Details after) {
        return new SiteChanged(id, version, before, after);
    }
}
