package clinic.baton.nursing.internal;

import static clinic.baton.schema.db.nursing.Tables.POST;

import clinic.baton.kernel.PracticeId;
import clinic.baton.nursing.Post;
import clinic.baton.nursing.Posts;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.nursing.tables.records.PostRecord;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How posts are kept. */
@Component
class PostRows implements Posts {
    private final Reading reading;

    PostRows(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Map<UUID, Post> of(PracticeId practice) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(POST)
                        .where(POST.PRACTICE.eq(practice.value()))
                        .fetchMap(POST.PERSON, PostRows::post));
    }

    static Post find(Writing writing, UUID person) {
        return writing.sql()
                .selectFrom(POST)
                .where(POST.PRACTICE.eq(writing.practiceKey()), POST.PERSON.eq(person))
                .fetchOptional(PostRows::post)
                .orElse(Post.unsaid(person));
    }

    static void write(Writing writing, Post post) {
        PostRecord row = new PostRecord();
        row.setPractice(writing.practiceKey());
        row.setPerson(post.person());
        row.setProviders(post.providers().toArray(UUID[]::new));
        row.setAway(post.away());
        row.setSince(writing.now());
        row.setVersion(post.version());
        writing.sql()
                .insertInto(POST)
                .set(row)
                .onConflict(POST.PRACTICE, POST.PERSON)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static Post post(PostRecord row) {
        return new Post(row.getPerson(), Arrays.stream(row.getProviders()).toList(), row.getAway(), row.getVersion());
    }
}
