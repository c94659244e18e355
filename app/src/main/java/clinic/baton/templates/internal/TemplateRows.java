package clinic.baton.templates.internal;

import static clinic.baton.schema.db.templates.Tables.TEMPLATE;

import clinic.baton.record.Writing;
import clinic.baton.schema.db.templates.tables.records.TemplateRecord;
import clinic.baton.templates.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Templates as rows. */
final class TemplateRows {
    private static final JsonMapper JSON = JsonMapper.shared();

    private TemplateRows() {}

    static Optional<Template> find(DSLContext sql, int practice, UUID id) {
        return sql.selectFrom(TEMPLATE)
                .where(TEMPLATE.PRACTICE.eq(practice), TEMPLATE.ID.eq(id))
                .fetchOptional(TemplateRows::template);
    }

    static List<Template> all(DSLContext sql, int practice) {
        return sql.selectFrom(TEMPLATE)
                .where(TEMPLATE.PRACTICE.eq(practice), TEMPLATE.RETIRED.isFalse())
                .orderBy(TEMPLATE.STARTS_ON, TEMPLATE.ID)
                .fetch(TemplateRows::template);
    }

    static void insert(Writing writing, Template template) {
        writing.sql().executeInsert(row(writing.practiceKey(), template));
    }

    static void update(Writing writing, Template after) {
        writing.sql()
                .update(TEMPLATE)
                .set(row(writing.practiceKey(), after))
                .where(TEMPLATE.PRACTICE.eq(writing.practiceKey()), TEMPLATE.ID.eq(after.id()))
                .execute();
    }

    private static TemplateRecord row(int practice, Template t) {
        Template.Details details = t.details();
        TemplateRecord row = new TemplateRecord();
        row.setPractice(practice);
        row.setId(t.id());
        row.setPractitioner(details.practitioner());
        row.setName(details.name());
        row.setStartsOn(details.from());
        row.setEndsOn(details.until());
        row.setWeeks(details.weeks());
        row.setBlocks(JSON.writeValueAsString(details.blocks().toArray(Template.Block[]::new)));
        row.setPublishedUntil(t.publishedUntil());
        row.setRetired(t.retired());
        row.setVersion(t.version());
        return row;
    }

    private static Template template(TemplateRecord row) {
        return new Template(
                row.getId(),
                new Template.Details(
                        row.getPractitioner(),
                        row.getName(),
                        row.getStartsOn(),
                        row.getEndsOn(),
                        row.getWeeks(),
                        List.of(JSON.readValue(row.getBlocks(), Template.Block[].class))),
                row.getPublishedUntil(),
                row.getRetired(),
                row.getVersion());
    }

    /** The same published until a date, one version on. */
    static Template published(Template t, @Nullable LocalDate until) {
        return new Template(t.id(), t.details(), until, t.retired(), t.version() + 1);
    }
}
