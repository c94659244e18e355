package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.INVITATION;

import clinic.baton.access.AccessRefusal;
import clinic.baton.access.Invitations;
import clinic.baton.access.InvitePerson;
import clinic.baton.access.PersonInvited;
import clinic.baton.access.Role;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class InvitePersonUseCase implements UseCase<InvitePerson, UUID> {
    private final RoleRules rules;
    private final InstantSource wall;

    InvitePersonUseCase(RoleRules rules, InstantSource wall) {
        this.rules = rules;
        this.wall = wall;
    }

    @Override
    public About<InvitePerson, UUID> about() {
        return new About<>(InvitePerson.class, UUID.class, Permission.MANAGE_PEOPLE, List.of(PersonInvited.class));
    }

    @Override
    public List<String> locks(InvitePerson command) {
        return List.of();
    }

    @Override
    public Outcome<UUID> perform(InvitePerson command, Writing writing) {
        List<Refusal> refusals = new ArrayList<>();
        String email = command.email().strip();
        if (!email.matches("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+") || email.length() > 120) {
            refusals.add(AccessRefusal.EMAIL_IMPOSSIBLE.of("email", Map.of("value", email)));
        }
        rules.wrongToGive(writing, command.roles()).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID id = writing.newId();
        writing.sql()
                .insertInto(INVITATION)
                .set(INVITATION.HASH, HexFormat.of().parseHex(command.tokenHash()))
                .set(INVITATION.ID, id)
                .set(INVITATION.PRACTICE, writing.practiceKey())
                .set(INVITATION.PRACTICE_NAME, command.practiceName())
                .set(INVITATION.EMAIL, email)
                .set(INVITATION.ROLES, command.roles().stream().map(Role::name).toArray(String[]::new))
                .set(INVITATION.CREATED_AT, wall.instant())
                .set(INVITATION.EXPIRES_AT, wall.instant().plus(Invitations.LIFE))
                .execute();
        writing.record(new PersonInvited(id, email, command.roles()));
        return Outcome.done(id);
    }
}
