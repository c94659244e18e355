package clinic.baton.practice.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import clinic.baton.practice.Part;
import clinic.baton.record.DayEvent;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The table of one kind of part. All have the columns practice, id, name, active and version.
 *
 * @param <R> its rows
 * @param <D> what can be changed about the part
 * @param <E> the part
 */
abstract class PartTable<R extends Record, D, E> {
    private final Part part;
    private final Table<R> table;
    private final Field<Integer> practice;
    private final Field<UUID> id;
    private final Field<String> name;
    private final Field<Boolean> active;
    private final Field<Integer> version;
    private final @Nullable Field<Integer> position;

    PartTable(Part part, Table<R> table) {
        this.part = part;
        this.table = table;
        this.practice = column("practice", Integer.class);
        this.id = column("id", UUID.class);
        this.name = column("name", String.class);
        this.active = column("active", Boolean.class);
        this.version = column("version", Integer.class);
        this.position = table.field("position", Integer.class);
    }

    private <T> Field<T> column(String called, Class<T> type) {
        return Objects.requireNonNull(table.field(called, type), called);
    }

    /** The columns that hold the details. */
    abstract Map<Field<?>, @Nullable Object> columns(D details);

    abstract D details(R row);

    abstract E whole(UUID id, D details, boolean active, int version);

    abstract String name(D details);

    /** What is wrong with the details, besides a name that is taken. */
    abstract void check(Checks checks, D details);

    /** Among which parts a name must be unique. */
    Condition neighbours(D details) {
        return DSL.noCondition();
    }

    abstract DayEvent added(UUID id, D details);

    abstract DayEvent changed(UUID id, int version, D before, D after);

    Part part() {
        return part;
    }

    void insert(Writing writing, UUID newId, D details) {
        var insert = writing.sql()
                .insertInto(table)
                .set(columns(details))
                .set(practice, writing.practiceKey())
                .set(id, newId);
        if (position != null) {
            insert = insert.set(
                    position,
                    DSL.field(select(coalesce(max(position), 0).plus(1))
                            .from(table)
                            .where(practice.eq(writing.practiceKey()))));
        }
        insert.execute();
    }

    Optional<Stored<D>> find(DSLContext sql, int practiceKey, UUID which) {
        return sql.selectFrom(table)
                .where(practice.eq(practiceKey), id.eq(which))
                .fetchOptional(row -> new Stored<>(details(row), row.get(active), row.get(version)));
    }

    void update(Writing writing, UUID which, D details) {
        writing.sql()
                .update(table)
                .set(columns(details))
                .set(version, version.plus(1))
                .where(practice.eq(writing.practiceKey()), id.eq(which))
                .execute();
    }

    void bump(Writing writing, UUID which) {
        writing.sql()
                .update(table)
                .set(version, version.plus(1))
                .where(practice.eq(writing.practiceKey()), id.eq(which))
                .execute();
    }

    void use(Writing writing, UUID which, boolean used) {
        writing.sql()
                .update(table)
                .set(active, used)
                .set(version, version.plus(1))
                .where(practice.eq(writing.practiceKey()), id.eq(which))
                .execute();
    }

    boolean taken(DSLContext sql, int practiceKey, UUID self, D details) {
        return sql.fetchExists(
                table,
                practice.eq(practiceKey)
                        .and(active)
                        .and(id.ne(self))
                        .and(lower(name).eq(lower(DSL.val(name(details)))))
                        .and(neighbours(details)));
    }

    int used(DSLContext sql, int practiceKey) {
        return sql.fetchCount(table, practice.eq(practiceKey).and(active));
    }

    List<E> all(DSLContext sql, int practiceKey) {
        return sql.selectFrom(table)
                .where(practice.eq(practiceKey))
                .orderBy(position == null ? name : position, name)
                .fetch(row -> whole(row.get(id), details(row), row.get(active), row.get(version)));
    }
}
