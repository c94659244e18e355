package clinic.baton.glass.internal;

import static clinic.baton.schema.db.glass.Tables.OPENING;
import static clinic.baton.schema.db.glass.Tables.RESTRICTION;

import clinic.baton.glass.BreakGlass;
import clinic.baton.glass.GlassBroken;
import clinic.baton.glass.GlassRefusal;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class BreakGlassUseCase implements UseCase<BreakGlass, UUID> {
    private static final Duration LASTS = Duration.ofHours(1);

    @Override
    public About<BreakGlass, UUID> about() {
        return new About<>(BreakGlass.class, UUID.class, Permission.SEE_PATIENT, List.of(GlassBroken.class));
    }

    @Override
    public List<String> locks(BreakGlass command) {
        return List.of("subject:" + command.patient());
    }

    @Override
    public Outcome<UUID> perform(BreakGlass command, Writing writing) {
        Optional<Refusal> wrong = Reasons.wrong("reason", command.reason());
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        boolean restricted = writing.sql()
                .fetchExists(
                        RESTRICTION,
                        RESTRICTION.PRACTICE.eq(writing.practiceKey()),
                        RESTRICTION.PATIENT.eq(command.patient()));
        return restricted ? open(command, writing) : Outcome.refused(GlassRefusal.NOT_RESTRICTED.refuse());
    }

    private static Outcome<UUID> open(BreakGlass command, Writing writing) {
        UUID id = writing.newId();
        Instant until = writing.now().plus(LASTS);
        String reason = command.reason().strip();
        writing.sql()
                .insertInto(OPENING)
                .set(OPENING.PRACTICE, writing.practiceKey())
                .set(OPENING.ID, id)
                .set(OPENING.PATIENT, command.patient())
                .set(OPENING.PERSON, Objects.requireNonNull(writing.caller().id()))
                .set(OPENING.REASON, reason)
                .set(OPENING.OPENED_AT, writing.now())
                .set(OPENING.UNTIL, until)
                .execute();
        writing.record(new GlassBroken(id, command.patient(), reason, until));
        return Outcome.done(id);
    }
}
