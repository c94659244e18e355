package clinic.baton.notices.internal;

import static clinic.baton.schema.db.notices.Tables.CONSENT;

import clinic.baton.delivery.Channel;
import clinic.baton.kernel.PracticeId;
import clinic.baton.notices.Consent;
import clinic.baton.notices.ConsentSaid;
import clinic.baton.notices.Consents;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.notices.tables.records.ConsentRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredConsents implements Consents {
    private final Reading reading;

    StoredConsents(Reading reading) {
        this.reading = reading;
    }

    @Override
    public boolean given(Writing writing, Channel channel, String address) {
        return newest(writing.sql(), writing.practiceKey(), channel, address)
                .map(Consent::given)
                .orElse(false);
    }

    @Override
    public Optional<Consent> of(PracticeId practice, Channel channel, String address) {
        return reading.in(practice, sql -> newest(sql, practice.value(), channel, address));
    }

    private static Optional<Consent> newest(DSLContext sql, int practice, Channel channel, String address) {
        return lines(
                        sql,
                        practice,
                        CONSENT.CHANNEL.eq(channel.code()).and(CONSENT.ADDRESS.eq(Addresses.plain(channel, address))),
                        1)
                .stream()
                .findFirst();
    }

    @Override
    public List<Consent> ofPatient(PracticeId practice, UUID patient, int limit) {
        return reading.in(practice, sql -> lines(sql, practice.value(), CONSENT.PATIENT.eq(patient), limit));
    }

    private static List<Consent> lines(DSLContext sql, int practice, Condition which, int limit) {
        return sql.selectFrom(CONSENT)
                .where(CONSENT.PRACTICE.eq(practice), which)
                .orderBy(CONSENT.PLACE.desc())
                .limit(limit)
                .fetch(StoredConsents::consent);
    }

    @Override
    public void note(Writing writing, Consent consent, @Nullable UUID patient) {
        UUID id = writing.newId();
        writing.sql()
                .insertInto(CONSENT)
                .set(CONSENT.PRACTICE, writing.practiceKey())
                .set(CONSENT.ID, id)
                .set(CONSENT.CHANNEL, consent.channel().code())
                .set(CONSENT.ADDRESS, Addresses.plain(consent.channel(), consent.address()))
                .set(CONSENT.PATIENT, patient)
                .set(CONSENT.GIVEN, consent.given())
                .set(CONSENT.WAY, consent.way().code())
                .set(CONSENT.WORDS, consent.words())
                .set(CONSENT.BY_NAME, consent.by())
                .set(CONSENT.AT, consent.at())
                .execute();
        writing.record(new ConsentSaid(id, patient, consent.channel(), consent.given(), consent.way()));
    }

    private static Consent consent(ConsentRecord row) {
        return new Consent(
                Channel.of(row.getChannel()),
                row.getAddress(),
                row.getGiven(),
                Consent.Way.valueOf(row.getWay().toUpperCase(Locale.ROOT)),
                row.getWords(),
                row.getByName(),
                row.getAt());
    }
}
