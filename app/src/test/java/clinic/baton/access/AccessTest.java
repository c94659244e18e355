package clinic.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.FoundPractice;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.Practices;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.SettableWall;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class AccessTest {
    private static final String PASSWORD = "seven lanterns over a quiet harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    Act act;

    @Autowired
    Attempts attempts;

    @Autowired
    Invitations invitations;

    @Autowired
    Members members;

    @Autowired
    Memberships memberships;

    @Autowired
    PasswordCheck check;

    @Autowired
    Practices practices;

    @Autowired
    SettableWall wall;

    @Autowired
    DSLContext sql;

    PracticeId practice = new PracticeId(1);
    Person founder = new Person(new UUID(0, 0), "", "");

    @BeforeEach
    void aPracticeWithItsOwner() {
        wall.set(Instant.now());
        founder = person("Nora Quist");
        practice = practices.nextNumber();
        Caller caller =
                new Caller(practice, Caller.Kind.PERSON, founder.id(), founder.name(), Role.OWNER.permissions());
        run(
                        caller,
                        new FoundPractice(
                                PracticeKind.REAL,
                                new PracticeDetails("North", null, ZoneId.of("Europe/Berlin"), null, "DE")))
                .orThrow();
    }

    @Test
    void who_founds_a_practice_owns_it() {
        assertThat(memberships.of(founder)).singleElement().satisfies(m -> {
            assertThat(m.practice()).isEqualTo(practice);
            assertThat(m.roles()).containsExactly(Role.OWNER);
        });
    }

    @Test
    void an_invitation_is_accepted_once_and_by_the_one_invited() {
        Person nurse = person("Ben Adler");
        String token = invite(founder, nurse.email(), List.of(Role.NURSE));
        Invitation invitation = invitations.of(token).orThrow();
        Person stranger = person("Some Body");
        assertThat(codes(accept(invitation, token, stranger))).containsExactly("access.invitation-not-yours");
        accept(invitation, token, nurse).orThrow();
        assertThat(memberships.of(nurse)).extracting(Membership::practice).containsExactly(practice);
        assertThat(codes(accept(invitation, token, nurse))).containsExactly("access.invitation-spent");
        assertThat(codes(invitations.of(token))).containsExactly("access.invitation-spent");
    }

    @Test
    void an_expired_invitation_is_refused_with_its_date() {
        Person nurse = person("Ben Adler");
        String token = invite(founder, nurse.email(), List.of(Role.NURSE));
        Invitation invitation = invitations.of(token).orThrow();
        wall.pass(Invitations.LIFE.plusSeconds(1));
        assertThat(codes(invitations.of(token))).containsExactly("access.invitation-expired");
        assertThat(codes(accept(invitation, token, nurse))).containsExactly("access.invitation-expired");
        assertThat(memberships.of(nurse)).isEmpty();
    }

    @Test
    void a_withdrawn_invitation_leads_nowhere() {
        String token = invite(founder, "late@example.org", List.of(Role.LAB));
        run(
                        caller(founder),
                        new WithdrawInvitation(invitations.of(token).orThrow().id()))
                .orThrow();
        assertThat(codes(invitations.of(token))).containsExactly("access.invitation-unknown");
        assertThat(codes(invitations.of("no-such-token"))).containsExactly("access.invitation-unknown");
    }

    @Test
    void the_link_itself_is_kept_nowhere() {
        String token = invite(founder, "somebody@example.org", List.of(Role.NURSE));
        for (String kept : List.of("access.invitation", "record.entry", "record.answer")) {
            assertThat(sql.fetch("select t::text as row from " + kept + " t").getValues(0, String.class))
                    .noneMatch(row -> row.contains(token));
        }
        assertThat(sql.fetchCount(sql.selectFrom("access.invitation"))).isPositive();
    }

    @Test
    void somebody_who_leaves_loses_access_at_once() {
        Person nurse = joined("Ben Adler", Role.NURSE);
        assertThat(memberships.caller(nurse, practice)).isPresent();
        run(caller(founder), new EndMembership(nurse.id(), 1)).orThrow();
        assertThat(memberships.caller(nurse, practice)).isEmpty();
        assertThat(members.of(practice)).filteredOn(m -> m.ended() != null).hasSize(1);
    }

    @Test
    void somebody_who_comes_back_has_the_new_roles_only() {
        Person nurse = joined("Ben Adler", Role.MANAGER);
        run(caller(founder), new EndMembership(nurse.id(), 1)).orThrow();
        String token = invite(founder, nurse.email(), List.of(Role.LAB));
        accept(invitations.of(token).orThrow(), token, nurse).orThrow();
        assertThat(memberships.of(nurse))
                .singleElement()
                .satisfies(m -> assertThat(m.roles()).containsExactly(Role.LAB));
    }

    @Test
    void a_disabled_person_belongs_nowhere() {
        Person nurse = joined("Ben Adler", Role.NURSE);
        sql.execute("update access.person set disabled_at = now() where id = ?", nurse.id());
        assertThat(memberships.caller(nurse, practice)).isEmpty();
        assertThat(codes(check.check(nurse.email(), PASSWORD, "192.0.2.9"))).containsExactly("access.password-wrong");
    }

    @Test
    void the_last_owner_stays_one() {
        assertThat(codes(run(caller(founder), new EndMembership(founder.id(), 1))))
                .containsExactly("access.last-owner");
        assertThat(codes(run(caller(founder), new ChangeMembership(founder.id(), 1, List.of(Role.NURSE), null))))
                .containsExactly("access.last-owner");
    }

    @Test
    void a_manager_makes_no_owners_and_does_not_promote_himself() {
        Person manager = joined("Mira Stone", Role.MANAGER);
        Person nurse = joined("Ben Adler", Role.NURSE);
        assertThat(codes(run(caller(manager), new ChangeMembership(nurse.id(), 1, List.of(Role.OWNER), null))))
                .containsExactly("access.owners-only");
        assertThat(codes(run(
                        caller(manager),
                        new ChangeMembership(manager.id(), 1, List.of(Role.MANAGER, Role.PROVIDER), null))))
                .containsExactly("access.not-your-own");
        assertThat(codes(run(caller(manager), new EndMembership(founder.id(), 1))))
                .containsExactly("access.owners-only");
        run(caller(manager), new ChangeMembership(nurse.id(), 1, List.of(Role.NURSE, Role.LAB), null))
                .orThrow();
        assertThat(codes(run(caller(manager), new ChangeMembership(nurse.id(), 1, List.of(Role.LAB), null))))
                .containsExactly("access.changed-meanwhile");
        assertThat(codes(run(caller(manager), new ChangeMembership(nurse.id(), 2, List.of(), null))))
                .containsExactly("access.role-missing");
    }

    @Test
    void a_nurse_does_not_manage_people() {
        Person nurse = joined("Ben Adler", Role.NURSE);
        assertThat(codes(run(caller(nurse), new EndMembership(founder.id(), 1))))
                .containsExactly("record.not-permitted");
    }

    @Test
    void a_person_needs_a_name_an_address_and_a_password_nobody_guesses() {
        assertThat(fields(accounts.create(" ", "nobody", "short"))).containsExactly("name", "email", "password");
        assertThat(codes(accounts.create("A", "a@example.org", "password1234")))
                .containsExactly("access.password-guessable");
        assertThat(codes(accounts.create("A", "a@example.org", "aaaaaaaaaaaaaaaa")))
                .containsExactly("access.password-guessable");
        assertThat(codes(accounts.create("Maximilian Featherstonehaugh", "m@example.org", "featherstonehaugh")))
                .containsExactly("access.password-guessable");
        assertThat(codes(accounts.create("A", "a@example.org", "x".repeat(129))))
                .containsExactly("access.password-long");
        assertThat(codes(accounts.create("A", founder.email().toUpperCase(java.util.Locale.ROOT), PASSWORD)))
                .containsExactly("access.email-taken");
    }

    @Test
    void passwords_are_kept_as_argon2id() {
        String kept = sql.fetchSingle("select password from access.person where id = ?", founder.id())
                .get(0, String.class);
        assertThat(kept).startsWith("$argon2id$").doesNotContain(PASSWORD);
    }

    @Test
    void five_wrong_passwords_lock_an_account_for_a_while_even_for_the_right_one() {
        for (int i = 0; i < 5; i++) {
            assertThat(codes(check.check(founder.email(), "wrong", "192.0.2.1")))
                    .containsExactly("access.password-wrong");
        }
        assertThat(codes(check.check(founder.email(), PASSWORD, "192.0.2.1"))).containsExactly("access.wait");
        assertThat(check.check(person("Else Where").email(), PASSWORD, "192.0.2.1"))
                .isInstanceOf(Done.class);
        wall.pass(Duration.ofSeconds(31));
        assertThat(check.check(founder.email(), PASSWORD, "192.0.2.1")).isInstanceOf(Done.class);
        assertThat(codes(check.check(founder.email(), "wrong", "192.0.2.1"))).containsExactly("access.password-wrong");
    }

    @Test
    void each_further_failure_locks_longer_but_never_beyond_a_quarter_of_an_hour() {
        String account = UUID.randomUUID() + "@example.org";
        for (int i = 0; i < 30; i++) {
            attempts.failed(account, "192.0.2.2");
        }
        assertThat(attempts.mustWait(account, "192.0.2.3"))
                .get()
                .satisfies(refusal -> assertThat(refusal.values()).containsEntry("minutes", "15"));
        wall.pass(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(attempts.mustWait(account, "192.0.2.3")).isEmpty();
    }

    @Test
    void nobody_is_told_who_exists() {
        String nobody = UUID.randomUUID() + "@example.org";
        for (int i = 0; i < 5; i++) {
            assertThat(codes(check.check(nobody, "wrong", "192.0.2.4"))).containsExactly("access.password-wrong");
        }
        assertThat(codes(check.check(nobody, "wrong", "192.0.2.4"))).containsExactly("access.wait");
    }

    @Test
    void guessing_through_many_accounts_locks_the_address() {
        for (int i = 0; i < 100; i++) {
            attempts.failed(UUID.randomUUID() + "@example.org", "192.0.2.5");
        }
        assertThat(attempts.mustWait(founder.email(), "192.0.2.5")).isPresent();
        assertThat(attempts.mustWait(founder.email(), "192.0.2.6")).isEmpty();
    }

    private Person person(String name) {
        return accounts.create(name, UUID.randomUUID() + "@example.org", PASSWORD)
                .orThrow();
    }

    private Person joined(String name, Role role) {
        Person person = person(name);
        String token = invite(founder, person.email(), List.of(role));
        accept(invitations.of(token).orThrow(), token, person).orThrow();
        return person;
    }

    private String invite(Person by, String email, List<Role> roles) {
        String token = Secrets.token();
        run(caller(by), new InvitePerson("North", email, roles, Invitations.hash(token)))
                .orThrow();
        return token;
    }

    private Outcome<Nothing> accept(Invitation invitation, String token, Person person) {
        return run(Invitations.caller(invitation, person), new AcceptInvitation(Invitations.hash(token)));
    }

    private Caller caller(Person person) {
        return memberships.caller(person, practice).orElseThrow();
    }

    private <R> Outcome<R> run(Caller caller, Command<R> command) {
        return act.run(caller, UUID.randomUUID(), command);
    }

    private static List<String> codes(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reasons().stream().map(Refusal::code).toList();
    }

    private static List<String> fields(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome)
                .reasons().stream().map(r -> String.valueOf(r.field())).toList();
    }
}
