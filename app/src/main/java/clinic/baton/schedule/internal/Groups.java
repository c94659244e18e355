package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT;
import static clinic.baton.schema.db.schedule.Tables.RESERVATION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Patients who come together. Who has the same kind of visit with the same provider at the same site and start is one
 * group: its provider's lane, room and equipment are reserved once, under an id that follows from these four, and each
 * visit reserves its patient alone.
 */
final class Groups {
    private Groups() {}

    /**
     * A group as it stands.
     *
     * @param id what its provider, room and equipment are reserved under
     * @param practitioner whom it meets with
     * @param site where
     * @param time when
     * @param lane the provider's lane
     * @param room the room it meets in
     * @param equipment what it uses
     * @param taken how many patients are in it
     */
    record Meeting(
            UUID id,
            @Nullable UUID practitioner,
            UUID site,
            TimeRange time,
            int lane,
            @Nullable UUID room,
            @Nullable UUID equipment,
            int taken) {
        private static Meeting of(List<Appointment> members) {
            Appointment any = members.getFirst();
            return new Meeting(
                    Groups.id(any),
                    any.practitioner(),
                    any.site(),
                    any.time(),
                    any.lane(),
                    any.room(),
                    any.equipment(),
                    members.size());
        }
    }

    /** Whether patients come together for it. */
    static boolean meets(VisitType type) {
        return type.terms().groupSize() > 1;
    }

    static UUID id(UUID visitType, @Nullable UUID practitioner, UUID site, Instant start) {
        String name = "group/" + visitType + "/" + practitioner + "/" + site + "/" + start;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static UUID id(Appointment visit) {
        return id(
                visit.visitType(),
                visit.practitioner(),
                visit.site(),
                visit.time().start());
    }

    /** The group that stands where a wish wants to be, its own visit not counted. */
    static Optional<Meeting> at(DSLContext sql, int practice, Wish wish) {
        return meets(wish.type())
                ? at(
                        sql,
                        practice,
                        wish.type(),
                        wish.practitioner(),
                        wish.site().id(),
                        wish.time().start(),
                        wish.now() == null ? null : wish.now().id())
                : Optional.empty();
    }

    /** The group that stands at a start. */
    static Optional<Meeting> at(
            DSLContext sql,
            int practice,
            VisitType type,
            @Nullable UUID practitioner,
            UUID site,
            Instant start,
            @Nullable UUID except) {
        List<Appointment> members = members(sql, practice, type.id(), practitioner, site, start).stream()
                .filter(a -> !a.id().equals(except))
                .toList();
        return members.isEmpty() ? Optional.empty() : Optional.of(Meeting.of(members));
    }

    /** Who is in the same group as a visit, itself included, in the order in which they were booked. */
    static List<Appointment> members(DSLContext sql, int practice, Appointment of) {
        return members(
                sql,
                practice,
                of.visitType(),
                of.practitioner(),
                of.site(),
                of.time().start());
    }

    private static List<Appointment> members(
            DSLContext sql, int practice, UUID visitType, @Nullable UUID practitioner, UUID site, Instant start) {
        return sql.selectFrom(APPOINTMENT)
                .where(
                        inGroups(practice, visitType),
                        practitioner == null
                                ? APPOINTMENT.PRACTITIONER.isNull()
                                : APPOINTMENT.PRACTITIONER.eq(practitioner),
                        APPOINTMENT.SITE.eq(site),
                        APPOINTMENT.STARTS.eq(start))
                .orderBy(APPOINTMENT.BOOKED_AT, APPOINTMENT.ID)
                .fetch(AppointmentRows::appointment);
    }

    /** All groups of a kind that begin within a range. */
    static List<Meeting> within(DSLContext sql, int practice, VisitType type, TimeRange range) {
        Map<UUID, List<Appointment>> byGroup = sql
                .selectFrom(APPOINTMENT)
                .where(
                        inGroups(practice, type.id()),
                        APPOINTMENT.STARTS.ge(range.start()),
                        APPOINTMENT.STARTS.lt(range.end()))
                .orderBy(APPOINTMENT.STARTS, APPOINTMENT.ID)
                .fetch(AppointmentRows::appointment)
                .stream()
                .collect(Collectors.groupingBy(Groups::id, LinkedHashMap::new, Collectors.toList()));
        return byGroup.values().stream().map(Meeting::of).toList();
    }

    /** Visits that stand and reserve nothing but their patient. */
    private static Condition inGroups(int practice, UUID visitType) {
        return APPOINTMENT
                .PRACTICE
                .eq(practice)
                .and(APPOINTMENT.VISIT_TYPE.eq(visitType))
                .and(APPOINTMENT.PLANNED)
                .and(APPOINTMENT.STATUS.in("proposed", "pending", "booked", "arrived", "fulfilled"))
                .and(notExists(selectOne()
                        .from(RESERVATION)
                        .where(
                                RESERVATION.PRACTICE.eq(APPOINTMENT.PRACTICE),
                                RESERVATION.HOLDER.eq(APPOINTMENT.ID),
                                RESERVATION.KIND.ne(Reservation.Kind.PATIENT.code()))));
    }

    /** What a group reserved is let go when the last one left; who joins at the same time waits for this. */
    static void leave(Writing writing, Appointment left) {
        UUID group = id(left);
        writing.sql()
                .select(RESERVATION.KIND)
                .from(RESERVATION)
                .where(RESERVATION.PRACTICE.eq(writing.practiceKey()), RESERVATION.HOLDER.eq(group))
                .forUpdate()
                .fetch();
        boolean others =
                members(writing.sql(), writing.practiceKey(), left).stream().anyMatch(a -> !a.id().equals(left.id()));
        if (!others) {
            Reservations.release(writing, group);
        }
    }

    /** Visits with one for each group, for whoever counts a provider's time rather than people. */
    static List<Appointment> once(Clinic clinic, Collection<Appointment> visits) {
        Set<UUID> seen = new HashSet<>();
        return visits.stream()
                .filter(a ->
                        clinic.visitType(a.visitType()).filter(Groups::meets).isEmpty() || seen.add(id(a)))
                .toList();
    }
}
