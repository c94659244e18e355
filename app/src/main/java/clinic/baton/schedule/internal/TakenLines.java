package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.HOLD;
import static clinic.baton.schema.db.schedule.Tables.RESERVATION;
import static org.jooq.impl.DSL.field;

import clinic.baton.kernel.TimeRange;
import clinic.baton.schedule.HoldKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * What is taken of everybody's and everything's lines, read by one query and made to be asked a hundred thousand times.
 * Holds that the search may use don't take time; they are kept aside.
 */
final class TakenLines {
    /** No reservation is longer, see the table's check. */
    private static final Duration LONGEST = Duration.ofDays(2);

    private record Key(UUID resource, int lane) {}

    /** Held time that may be booked, with the hold. */
    record Usable(UUID hold, HoldKind kind, UUID practitioner, int lane, long from, long until) {}

    private final Map<Key, TakenLine> lines = new HashMap<>();
    private final List<Usable> usable = new java.util.ArrayList<>();

    private TakenLines() {}

    /**
     * Reads what is taken of the resources within the range.
     *
     * @param kinds kinds of hold that may be booked
     * @param ignored holders whose reservations don't stand in the way
     */
    static TakenLines read(
            DSLContext sql,
            int practice,
            Collection<UUID> resources,
            TimeRange range,
            Set<HoldKind> kinds,
            Predicate<UUID> ignored) {
        TakenLines taken = new TakenLines();
        try (ResultSet rows = rows(sql, practice, resources, range)) {
            while (rows.next()) {
                taken.add(rows, kinds, ignored);
            }
        } catch (SQLException e) {
            throw new DataAccessException("What is taken can't be read", e);
        }
        taken.lines.values().forEach(TakenLine::sort);
        return taken;
    }

    private static ResultSet rows(DSLContext sql, int practice, Collection<UUID> resources, TimeRange range) {
        return sql.select(
                        RESERVATION.RESOURCE,
                        RESERVATION.LANE,
                        field("extract(epoch from {0})::bigint", Long.class, RESERVATION.STARTS),
                        field("ceil(extract(epoch from {0}))::bigint", Long.class, RESERVATION.ENDS),
                        RESERVATION.HOLDER,
                        HOLD.KIND)
                .from(RESERVATION)
                .leftJoin(HOLD)
                .on(HOLD.PRACTICE.eq(RESERVATION.PRACTICE), HOLD.ID.eq(RESERVATION.HOLDER))
                .where(
                        RESERVATION.PRACTICE.eq(practice),
                        RESERVATION.RESOURCE.eq(org.jooq.impl.DSL.any(resources.toArray(UUID[]::new))),
                        RESERVATION.STARTS.lt(range.end()),
                        RESERVATION.STARTS.gt(range.start().minus(LONGEST)),
                        RESERVATION.ENDS.gt(range.start()))
                .fetchResultSet();
    }

    private void add(ResultSet row, Set<HoldKind> kinds, Predicate<UUID> ignored) throws SQLException {
        UUID holder = row.getObject(5, UUID.class);
        if (ignored.test(holder)) {
            return;
        }
        UUID resource = row.getObject(1, UUID.class);
        int lane = row.getInt(2);
        long from = row.getLong(3);
        long until = row.getLong(4);
        String kind = row.getString(6);
        HoldKind hold = kind == null ? null : HoldKind.of(kind);
        if (hold != null && kinds.contains(hold)) {
            usable.add(new Usable(holder, hold, resource, lane, from, until));
        } else {
            lines.computeIfAbsent(new Key(resource, lane), key -> new TakenLine())
                    .add(from, until, hold != null && !hold.bookable());
        }
    }

    /** One resource's line. */
    TakenLine line(UUID resource, int lane) {
        return lines.getOrDefault(new Key(resource, lane), TakenLine.FREE);
    }

    /** The usable holds that a range of a provider's lane touches. */
    List<Usable> holds(@Nullable UUID practitioner, int lane, long from, long until) {
        return practitioner == null || usable.isEmpty()
                ? List.of()
                : usable.stream()
                        .filter(u -> u.practitioner().equals(practitioner)
                                && u.lane() == lane
                                && u.from() < until
                                && from < u.until())
                        .toList();
    }
}
