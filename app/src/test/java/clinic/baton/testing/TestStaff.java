package clinic.baton.testing;

import clinic.baton.access.AcceptInvitation;
import clinic.baton.access.Accounts;
import clinic.baton.access.Invitation;
import clinic.baton.access.Invitations;
import clinic.baton.access.InvitePerson;
import clinic.baton.access.Memberships;
import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.access.Secrets;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** People who work in a practice of a test, by invitation, and who sign in by password as everybody does. */
@Component
public class TestStaff {
    /** Everybody's password. */
    public static final String PASSWORD = "seven quiet harbours at dusk";

    private final Accounts accounts;
    private final Act act;
    private final Invitations invitations;
    private final Memberships memberships;

    TestStaff(Accounts accounts, Act act, Invitations invitations, Memberships memberships) {
        this.accounts = accounts;
        this.act = act;
        this.invitations = invitations;
        this.memberships = memberships;
    }

    /** Somebody new with the role in the practice. */
    public Person join(PracticeId practice, String name, Role role) {
        Person person = accounts.create(name, UUID.randomUUID() + "@example.org", PASSWORD)
                .orThrow();
        join(practice, person, role);
        return person;
    }

    /** Somebody who is known already joins with the role. */
    public void join(PracticeId practice, Person person, Role role) {
        String token = Secrets.token();
        act.run(
                        Caller.system(practice),
                        UUID.randomUUID(),
                        new InvitePerson("Practice", person.email(), List.of(role), Invitations.hash(token)))
                .orThrow();
        Invitation invitation = invitations.of(token).orThrow();
        act.run(
                        Invitations.caller(invitation, person),
                        UUID.randomUUID(),
                        new AcceptInvitation(Invitations.hash(token)))
                .orThrow();
    }

    /** The person as a caller of commands. */
    public Caller caller(Person person, PracticeId practice) {
        return memberships.caller(person, practice).orElseThrow();
    }

    /** A browser in which the person has signed in. */
    public static Visitor signIn(Person person, int port) {
        Visitor visitor = new Visitor(port);
        visitor.open("/sign-in");
        var answer = visitor.submit("/sign-in", Map.of("email", person.email(), "password", PASSWORD));
        if (Visitor.pathOf(answer).startsWith("/sign-in")) {
            throw new AssertionError(person.name() + " could not sign in");
        }
        visitor.open("/account");
        return visitor;
    }
}
