package clinic.baton.delivery.internal;

import static clinic.baton.schema.db.delivery.Tables.MESSAGE;

import clinic.baton.delivery.Channel;
import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.MessageQueued;
import clinic.baton.delivery.Outbox;
import clinic.baton.delivery.Outgoing;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class StoredOutbox implements Outbox {
    private final Reading reading;
    private final InstantSource wall;

    StoredOutbox(Reading reading, InstantSource wall) {
        this.reading = reading;
        this.wall = wall;
    }

    @Override
    public UUID put(Writing writing, Outgoing message) {
        UUID id = writing.newId();
        Instant leaves = wall.instant().truncatedTo(ChronoUnit.MICROS).plus(message.grace());
        writing.sql()
                .insertInto(MESSAGE)
                .set(MESSAGE.PRACTICE, writing.practiceKey())
                .set(MESSAGE.ID, id)
                .set(MESSAGE.PERSON, message.to().person())
                .set(MESSAGE.PATIENT, message.to().patient())
                .set(MESSAGE.CHANNEL, message.to().channel().code())
                .set(MESSAGE.ADDRESS, message.to().address())
                .set(MESSAGE.LANGUAGE, message.to().language())
                .set(MESSAGE.SUBJECT, message.subject())
                .set(MESSAGE.BODY, message.body())
                .set(MESSAGE.LINKS, message.links().toArray(String[]::new))
                .set(MESSAGE.TOPIC, message.topic())
                .set(MESSAGE.ABOUT, message.about())
                .set(MESSAGE.CREATED_AT, writing.now())
                .set(MESSAGE.NOT_BEFORE, message.when().notBefore())
                .set(MESSAGE.USELESS_AFTER, message.when().uselessAfter())
                .set(MESSAGE.GRACE_UNTIL, leaves)
                .set(MESSAGE.NEXT_TRY, leaves)
                .execute();
        writing.record(new MessageQueued(
                id, message.to().patient(), message.to().channel(), message.topic(), message.about()));
        return id;
    }

    @Override
    public Set<UUID> withdraw(Writing writing, Collection<UUID> messages) {
        return messages.isEmpty() ? Set.of() : withdraw(writing, MESSAGE.ID.in(messages));
    }

    @Override
    public Set<UUID> withdrawAbout(Writing writing, UUID about, Set<String> topics) {
        return withdraw(writing, MESSAGE.ABOUT.eq(about).and(MESSAGE.TOPIC.in(topics)));
    }

    @Override
    public Set<UUID> withdrawTo(Writing writing, Channel channel, String address) {
        Condition same = channel == Channel.EMAIL
                ? DSL.lower(MESSAGE.ADDRESS).eq(address)
                : DSL.regexpReplaceAll(MESSAGE.ADDRESS, "\\D", "").in(address, "1" + address);
        return withdraw(writing, MESSAGE.CHANNEL.eq(channel.code()).and(same));
    }

    private static Set<UUID> withdraw(Writing writing, Condition which) {
        List<Letter> here = writing.sql()
                .selectFrom(MESSAGE)
                .where(
                        MESSAGE.PRACTICE.eq(writing.practiceKey()),
                        MESSAGE.STATUS.eq(DeliveryState.WAITING.code()),
                        which)
                .orderBy(MESSAGE.PLACE)
                .forUpdate()
                .fetch(MessageRows::letter);
        Set<UUID> gone = new HashSet<>();
        for (Letter letter : here) {
            MessageRows.move(writing, letter, DeliveryState.CANCELLED, null);
            gone.add(letter.id());
        }
        return gone;
    }

    @Override
    public boolean told(Writing writing, UUID person, String topic, Instant since) {
        return writing.sql()
                .fetchExists(
                        MESSAGE,
                        MESSAGE.PRACTICE
                                .eq(writing.practiceKey())
                                .and(MESSAGE.PERSON.eq(person))
                                .and(MESSAGE.TOPIC.eq(topic))
                                .and(MESSAGE.NOT_BEFORE.ge(since))
                                .and(MESSAGE.STATUS.ne(DeliveryState.CANCELLED.code())));
    }

    @Override
    public List<Letter> newest(PracticeId practice, int limit) {
        return letters(practice, DSL.noCondition(), limit);
    }

    @Override
    public List<Letter> in(PracticeId practice, DeliveryState state, int limit) {
        return letters(practice, MESSAGE.STATUS.eq(state.code()), limit);
    }

    @Override
    public List<Letter> ofPatient(PracticeId practice, UUID patient, int limit) {
        return letters(practice, MESSAGE.PATIENT.eq(patient), limit);
    }

    private List<Letter> letters(PracticeId practice, Condition which, int limit) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(MESSAGE)
                        .where(MESSAGE.PRACTICE.eq(practice.value()), which)
                        .orderBy(MESSAGE.PLACE.desc())
                        .limit(limit)
                        .fetch(MessageRows::letter));
    }

    @Override
    public Optional<Letter> find(PracticeId practice, UUID id) {
        return reading.in(practice, sql -> MessageRows.find(sql, practice.value(), id));
    }

    @Override
    public Optional<Letter> find(Writing writing, UUID id) {
        return MessageRows.find(writing.sql(), writing.practiceKey(), id);
    }
}
