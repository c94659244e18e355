package clinic.baton.access.internal;

import clinic.baton.access.AcceptInvitation;
import clinic.baton.access.AccessRefusal;
import clinic.baton.access.Accounts;
import clinic.baton.access.Invitation;
import clinic.baton.access.Invitations;
import clinic.baton.access.Person;
import clinic.baton.access.Subjects;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.record.Act;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Joins a practice by an invitation's link and the OpenID provider's word, without a password. */
@Component
class JoinByProvider {
    private static final int LONGEST_NAME = 80;

    private final Accounts accounts;
    private final Act act;
    private final Invitations invitations;
    private final Subjects subjects;

    JoinByProvider(Accounts accounts, Act act, Invitations invitations, Subjects subjects) {
        this.accounts = accounts;
        this.act = act;
        this.invitations = invitations;
        this.subjects = subjects;
    }

    /**
     * Who joined what.
     *
     * @param person who
     * @param home where they begin
     */
    record Joined(Person person, String home) {}

    /** Somebody whom the provider knows already joins as who they are; somebody new is made from the invitation. */
    Outcome<Joined> join(String issuer, String subject, @Nullable String name, String tokenHash) {
        return switch (invitations.ofHash(tokenHash)) {
            case Refused<Invitation>(var reasons) -> Outcome.refused(reasons);
            case Done<Invitation>(Invitation invitation) ->
                switch (person(issuer, subject, name, invitation)) {
                    case Refused<Person>(var reasons) -> Outcome.refused(reasons);
                    case Done<Person>(Person person) -> accept(invitation, person, tokenHash);
                };
        };
    }

    private Outcome<Person> person(String issuer, String subject, @Nullable String name, Invitation invitation) {
        var known = subjects.person(issuer, subject);
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        if (accounts.byEmail(invitation.email()).isPresent()) {
            return Outcome.refused(AccessRefusal.SUBJECT_UNKNOWN.refuse());
        }
        return switch (accounts.create(called(name, invitation), invitation.email(), null)) {
            case Refused<Person> refused -> refused;
            case Done<Person>(Person person) -> {
                subjects.link(person, issuer, subject).orThrow();
                yield Outcome.done(person);
            }
        };
    }

    private Outcome<Joined> accept(Invitation invitation, Person person, String tokenHash) {
        return switch (act.run(
                Invitations.caller(invitation, person), UUID.randomUUID(), new AcceptInvitation(tokenHash))) {
            case Refused<Nothing>(var reasons) -> Outcome.refused(reasons);
            case Done<Nothing> done -> Outcome.done(new Joined(person, invitation.home()));
        };
    }

    private static String called(@Nullable String name, Invitation invitation) {
        String said = name == null || name.isBlank()
                ? invitation.email().substring(0, invitation.email().indexOf('@'))
                : name.strip();
        return said.substring(0, Math.min(said.length(), LONGEST_NAME));
    }
}
