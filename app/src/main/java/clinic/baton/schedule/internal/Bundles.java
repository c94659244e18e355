package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.BUNDLE;
import static clinic.baton.schema.db.schedule.Tables.BUNDLE_MEMBER;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.BookedTogether;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.VisitsBundled;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is common to visits that are booked together. */
@Configuration(proxyBeanMethods = false)
class Bundles {
    /** Keeps in mind that visits belong together. */
    static BookedTogether bundle(Writing writing, String kind, @Nullable UUID patient, List<Booked> booked) {
        List<Booked> visits = booked.stream()
                .sorted(Comparator.comparing(b -> b.time().start()))
                .toList();
        UUID id = writing.newId();
        writing.sql()
                .insertInto(BUNDLE, BUNDLE.PRACTICE, BUNDLE.ID, BUNDLE.KIND, BUNDLE.MADE_AT)
                .values(writing.practiceKey(), id, kind, writing.now())
                .execute();
        members(writing, id, visits);
        List<UUID> ids = visits.stream().map(Booked::appointment).toList();
        writing.record(new VisitsBundled(id, kind, patient, ids));
        return new BookedTogether(id, visits);
    }

    private static void members(Writing writing, UUID id, List<Booked> visits) {
        var members = writing.sql()
                .insertInto(
                        BUNDLE_MEMBER,
                        BUNDLE_MEMBER.PRACTICE,
                        BUNDLE_MEMBER.BUNDLE,
                        BUNDLE_MEMBER.POSITION,
                        BUNDLE_MEMBER.APPOINTMENT);
        for (int i = 0; i < visits.size(); i++) {
            members = members.values(
                    writing.practiceKey(), id, i + 1, visits.get(i).appointment());
        }
        members.execute();
    }

    /** One refusal that explains all that doesn't fit. */
    static Refusal notAll(int count, List<String> details) {
        return notAll(count, details.size(), details);
    }

    /** The same where one sentence explains several. */
    static Refusal notAll(int count, int failed, List<String> details) {
        return ScheduleRefusal.NOT_ALL_FIT.refuse(Map.of(
                "count", Integer.toString(count),
                "failed", Integer.toString(failed),
                "details", String.join(" ", details)));
    }

    /** The visits themselves are undone one by one; that they belonged together then means nothing. */
    @Bean
    WayBack<VisitsBundled> unbundle() {
        return new WayBack<>() {
            @Override
            public Class<VisitsBundled> event() {
                return VisitsBundled.class;
            }

            @Override
            public Outcome<Nothing> undo(VisitsBundled event, Writing writing) {
                return Outcome.done(new Nothing());
            }
        };
    }
}
