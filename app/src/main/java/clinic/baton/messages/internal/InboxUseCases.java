package clinic.baton.messages.internal;

import static clinic.baton.schema.db.messages.Tables.DUTY;
import static clinic.baton.schema.db.messages.Tables.LADDER;
import static clinic.baton.schema.db.messages.Tables.PHRASE;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.messages.InboxSet;
import clinic.baton.messages.KeepPhrase;
import clinic.baton.messages.MessagesRefusal;
import clinic.baton.messages.SetDuty;
import clinic.baton.messages.SetLadder;
import clinic.baton.record.Command;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How messages are looked after: who covers, phrases, how long rungs last. */
@Configuration(proxyBeanMethods = false)
class InboxUseCases {
    private record Sets<C extends Command<R>, R>(
            Class<C> command, Class<R> answer, Permission permission, BiFunction<C, Writing, Outcome<R>> rule)
            implements UseCase<C, R> {
        @Override
        public About<C, R> about() {
            return new About<>(command, answer, permission, List.of(InboxSet.class));
        }

        @Override
        public List<String> locks(C given) {
            return List.of("messages:settings");
        }

        @Override
        public Outcome<R> perform(C given, Writing writing) {
            return rule.apply(given, writing);
        }
    }

    @Bean
    UseCase<SetDuty, UUID> setDuty(Rungs rungs) {
        return new Sets<>(SetDuty.class, UUID.class, Permission.MESSAGE, (duty, writing) -> duty(duty, rungs, writing));
    }

    @Bean
    UseCase<KeepPhrase, Nothing> keepPhrase() {
        return new Sets<>(KeepPhrase.class, Nothing.class, Permission.MESSAGE, InboxUseCases::phrase);
    }

    @Bean
    UseCase<SetLadder, Nothing> setLadder() {
        return new Sets<>(SetLadder.class, Nothing.class, Permission.SET_UP, InboxUseCases::ladder);
    }

    private static Outcome<UUID> duty(SetDuty duty, Rungs rungs, Writing writing) {
        boolean known = List.of(duty.by(), duty.person() == null ? duty.by() : duty.person()).stream()
                .allMatch(
                        one -> rungs.owner(writing.practice(), "person:" + one).isPresent());
        if (!known || !duty.ends().isAfter(duty.starts()) || duty.by().equals(duty.person())) {
            return Outcome.refused(MessagesRefusal.DUTY_WRONG.refuse());
        }
        UUID id = writing.newId();
        writing.sql()
                .insertInto(DUTY)
                .set(DUTY.PRACTICE, writing.practiceKey())
                .set(DUTY.ID, id)
                .set(DUTY.KIND, duty.person() == null ? "ON_CALL" : "COVER")
                .set(DUTY.PERSON, duty.person())
                .set(DUTY.BY_PERSON, duty.by())
                .set(DUTY.STARTS, duty.starts())
                .set(DUTY.ENDS, duty.ends())
                .execute();
        writing.record(new InboxSet(id, "duty", duty.person() == null ? "on call" : "cover"));
        return Outcome.done(id);
    }

    private static Outcome<Nothing> phrase(KeepPhrase phrase, Writing writing) {
        if (!phrase.code().matches("[a-z][a-z0-9-]{0,30}") || phrase.words().length() > ThreadRule.LONGEST) {
            return Outcome.refused(MessagesRefusal.PHRASE_WRONG.of("code"));
        }
        writing.sql()
                .insertInto(PHRASE)
                .set(PHRASE.PRACTICE, writing.practiceKey())
                .set(PHRASE.CODE, phrase.code())
                .set(PHRASE.WORDS, phrase.words().strip())
                .onConflict(PHRASE.PRACTICE, PHRASE.CODE)
                .doUpdate()
                .set(PHRASE.WORDS, phrase.words().strip())
                .execute();
        writing.record(new InboxSet(subject(phrase.code()), "phrase", "." + phrase.code()));
        return Outcome.done(new Nothing());
    }

    private static Outcome<Nothing> ladder(SetLadder ladder, Writing writing) {
        if (ladder.stepMinutes() < 1 || ladder.stepMinutes() > 1440) {
            return Outcome.refused(MessagesRefusal.STEP_WRONG.of("minutes"));
        }
        writing.sql()
                .insertInto(LADDER)
                .set(LADDER.PRACTICE, writing.practiceKey())
                .set(LADDER.PRIORITY, ladder.priority().name())
                .set(LADDER.STEP_MINUTES, ladder.stepMinutes())
                .onConflict(LADDER.PRACTICE, LADDER.PRIORITY)
                .doUpdate()
                .set(LADDER.STEP_MINUTES, ladder.stepMinutes())
                .execute();
        String words = ladder.priority().words() + ": " + ladder.stepMinutes() + " min a rung";
        writing.record(new InboxSet(subject(ladder.priority().name()), "ladder", words));
        return Outcome.done(new Nothing());
    }

    private static UUID subject(String name) {
        return UUID.nameUUIDFromBytes(("inbox:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
