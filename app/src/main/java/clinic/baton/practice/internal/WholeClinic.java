package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.OPENING_HOURS;
import static clinic.baton.schema.db.practice.Tables.PRACTICE_;
import static clinic.baton.schema.db.practice.Tables.WORKING_HOURS;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Hours;
import clinic.baton.practice.OpeningHours;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.WorkingHours;
import clinic.baton.schema.db.practice.tables.records.PracticeRecord;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads a practice's whole set-up. */
@Component
class WholeClinic {
    private final Sites sites;
    private final Rooms rooms;
    private final Devices devices;
    private final Practitioners practitioners;
    private final VisitTypes visitTypes;

    WholeClinic(Sites sites, Rooms rooms, Devices devices, Practitioners practitioners, VisitTypes visitTypes) {
        this.sites = sites;
        this.rooms = rooms;
        this.devices = devices;
        this.practitioners = practitioners;
        this.visitTypes = visitTypes;
    }

    Clinic read(DSLContext sql, PracticeId id) {
        int key = id.value();
        PracticeRecord row = sql.fetchSingle(PRACTICE_, PRACTICE_.PRACTICE.eq(key));
        return new Clinic(
                id,
                PracticeKind.of(row.getKind()),
                details(row),
                row.getVersion(),
                sites.all(sql, key),
                rooms.all(sql, key),
                devices.all(sql, key),
                practitioners.all(sql, key),
                visitTypes.all(sql, key),
                opening(sql, key),
                working(sql, key));
    }

    static PracticeDetails details(PracticeRecord row) {
        return new PracticeDetails(
                row.getName(), row.getAlias(), ZoneId.of(row.getZone()), row.getPhone(), row.getRegion());
    }

    static List<OpeningHours> opening(DSLContext sql, int practice) {
        return sql.selectFrom(OPENING_HOURS)
                .where(OPENING_HOURS.PRACTICE.eq(practice))
                .orderBy(OPENING_HOURS.DAY_OF_WEEK, OPENING_HOURS.OPENS, OPENING_HOURS.SITE)
                .fetch(row -> new OpeningHours(
                        row.getSite(), new Hours(DayOfWeek.of(row.getDayOfWeek()), row.getOpens(), row.getCloses())));
    }

    static List<WorkingHours> working(DSLContext sql, int practice) {
        return sql.selectFrom(WORKING_HOURS)
                .where(WORKING_HOURS.PRACTICE.eq(practice))
                .orderBy(WORKING_HOURS.DAY_OF_WEEK, WORKING_HOURS.STARTS, WORKING_HOURS.PRACTITIONER)
                .fetch(row -> new WorkingHours(
                        row.getPractitioner(),
                        new WorkingHours.Block(
                                row.getSite(),
                                new Hours(DayOfWeek.of(row.getDayOfWeek()), row.getStarts(), row.getEnds()),
                                row.getLanes())));
    }
}
