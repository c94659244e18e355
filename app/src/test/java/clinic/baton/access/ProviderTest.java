package clinic.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.OwnDatabase;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestProvider;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in through an OpenID provider, an honest one and a lying one. */
@BatonTest
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderTest {
    private final TestProvider provider = OwnDatabase.PROVIDER;

    @Autowired
    private Act act;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Memberships memberships;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @Autowired
    private DSLContext sql;

    @LocalServerPort
    private int port;

    private PracticeId practice = new PracticeId(1);

    @BeforeAll
    void a_practice() {
        practice = clinics.in("America/New_York").id();
    }

    @Test
    void who_is_linked_signs_in() {
        Person nurse = linked("anna");
        Visitor visitor = through("/sign-in", "/sign-in/provider");
        assertThat(visitor.open("/account").body()).contains(nurse.email());
    }

    @Test
    void the_way_there_carries_state_nonce_and_a_challenge() {
        Visitor visitor = new Visitor(port);
        visitor.open("/sign-in");
        var query = TestProvider.query(
                URI.create(sentTo(visitor, "/sign-in/provider")).getRawQuery());
        assertThat(query)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("client_id", TestProvider.CLIENT)
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void a_subject_nobody_linked_gets_in_nowhere_whatever_its_email() {
        Person nurse = staff.join(practice, "Priya Nair", Role.NURSE);
        provider.signIn("nobody-yet");
        provider.falsify(
                claims -> new JWTClaimsSet.Builder(claims)
                        .claim("email", nurse.email())
                        .claim("email_verified", true)
                        .build(),
                false);
        Visitor visitor = through("/sign-in", "/sign-in/provider");
        assertThat(Visitor.pathOf(visitor.open("/account"))).isEqualTo("/sign-in");
        provider.tellTheTruth();
    }

    @Test
    void whoever_is_signed_in_links_a_subject_that_is_nobodys() {
        Person nurse = staff.join(practice, "Priya Nair", Role.NURSE);
        Visitor visitor = TestStaff.signIn(nurse, port);
        provider.signIn("priya");
        assertThat(Visitor.pathOf(back(visitor, sentTo(visitor, "/account/provider"))))
                .isEqualTo("/account?saved");
        assertThat(subjects.person(provider.issuer(), "priya")).contains(nurse);
        Person other = staff.join(practice, "Somebody else", Role.NURSE);
        Visitor second = TestStaff.signIn(other, port);
        provider.signIn("priya");
        back(second, sentTo(second, "/account/provider"));
        assertThat(second.open("/account").body()).contains("belongs to somebody else");
        assertThat(subjects.person(provider.issuer(), "priya")).contains(nurse);
        visitor.open("/account");
        visitor.submit("/account/provider/part", Map.of());
        assertThat(subjects.person(provider.issuer(), "priya")).isEmpty();
    }

    @Test
    void an_invitation_is_accepted_without_a_password() {
        String email = UUID.randomUUID() + "@example.org";
        String token = Secrets.token();
        act.run(
                        Caller.system(practice),
                        UUID.randomUUID(),
                        new InvitePerson("Practice", email, List.of(Role.NURSE), Invitations.hash(token)))
                .orThrow();
        String subject = "invited-" + UUID.randomUUID();
        provider.signIn(subject);
        Visitor visitor = new Visitor(port);
        visitor.open("/join/" + token);
        assertThat(Visitor.pathOf(back(visitor, sentTo(visitor, "/join/" + token + "/provider"))))
                .isEqualTo("/p/" + practice + "/desk");
        Person joined = accounts.byEmail(email).orElseThrow();
        assertThat(joined.name()).isEqualTo("Olena Provided");
        assertThat(memberships.caller(joined, practice)).isPresent();
        assertThat(accounts.hasPassword(joined)).isFalse();
        visitor.open("/account");
        visitor.submit("/account/provider/part", Map.of());
        assertThat(subjects.person(provider.issuer(), subject))
                .as("the only way in stays")
                .contains(joined);
    }

    @Test
    void a_locked_screen_opens_for_its_owner_whom_the_provider_saw_just_now() {
        Person nurse = linked("olga");
        Visitor visitor = through("/sign-in", "/sign-in/provider");
        String page = "/p/" + practice + "/schedule";
        visitor.open(page);
        visitor.submit("/lock", Map.of("at", page));
        visitor.open("/locked");
        provider.seen(InstantSource.system().instant().minusSeconds(7200));
        String asked = sentTo(visitor, "/locked/provider");
        assertThat(asked).contains("prompt=login", "max_age=0");
        back(visitor, asked);
        assertThat(Visitor.pathOf(visitor.open(page))).as("seen too long ago").isEqualTo("/sign-in");
        provider.signIn("olga");
        Visitor again = through("/sign-in", "/sign-in/provider");
        again.open(page);
        again.submit("/lock", Map.of("at", page));
        again.open("/locked");
        assertThat(Visitor.pathOf(back(again, sentTo(again, "/locked/provider"))))
                .isEqualTo("/locked");
        assertThat(Visitor.pathOf(again.open("/locked"))).isEqualTo(page);
        assertThat(again.open("/account").body()).contains(nurse.email());
    }

    @Test
    void a_locked_screen_stays_shut_for_somebody_else() {
        linked("vera");
        Visitor visitor = through("/sign-in", "/sign-in/provider");
        linked("zoe");
        visitor.open("/account");
        visitor.submit("/lock", Map.of("at", "/account"));
        visitor.open("/locked");
        provider.signIn("zoe");
        back(visitor, sentTo(visitor, "/locked/provider"));
        assertThat(Visitor.pathOf(visitor.open("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void a_false_word_signs_nobody_in() {
        linked("mara");
        refused("another nonce", claims -> claims.claim("nonce", "another"), false);
        refused("no nonce", claims -> claims.claim("nonce", null), false);
        refused("another audience", claims -> claims.audience("another-client"), false);
        refused("another issuer", claims -> claims.issuer("https://elsewhere.example"), false);
        refused(
                "out of date",
                claims -> claims.expirationTime(
                        Date.from(InstantSource.system().instant().minusSeconds(600))),
                false);
        refused("another key's signature", claims -> claims, true);
    }

    @Test
    void a_wrong_state_or_a_code_of_another_browser_signs_nobody_in() {
        linked("nina");
        Visitor visitor = new Visitor(port);
        visitor.open("/sign-in");
        String answer = provider.authorize(sentTo(visitor, "/sign-in/provider"));
        visitor.open(pathAndQuery(answer.replaceAll("state=[^&]+", "state=forged")));
        assertThat(Visitor.pathOf(visitor.open("/account"))).isEqualTo("/sign-in");
        Visitor victim = new Visitor(port);
        victim.open("/sign-in");
        victim.open(pathAndQuery(answer));
        assertThat(Visitor.pathOf(victim.open("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void neither_token_nor_secret_is_kept() {
        linked("rosa");
        through("/sign-in", "/sign-in/provider");
        assertThat(sql.fetch("select encode(attribute_bytes, 'escape') from access.spring_session_attributes")
                        .getValues(0, String.class))
                .noneMatch(bytes -> bytes.contains("eyJ") || bytes.contains(TestProvider.SECRET));
    }

    private void refused(String why, java.util.function.UnaryOperator<JWTClaimsSet.Builder> lie, boolean otherKey) {
        provider.falsify(claims -> lie.apply(new JWTClaimsSet.Builder(claims)).build(), otherKey);
        Visitor visitor = new Visitor(port);
        visitor.open("/sign-in");
        HttpResponse<String> answer = back(visitor, sentTo(visitor, "/sign-in/provider"));
        assertThat(Visitor.pathOf(answer)).as(why).isEqualTo("/sign-in");
        assertThat(Visitor.pathOf(visitor.open("/account"))).as(why).isEqualTo("/sign-in");
        assertThat(visitor.open("/sign-in").body()).as(why).doesNotContain("Exception", "invalid_");
        provider.tellTheTruth();
    }

    private Person linked(String subject) {
        Person person = staff.join(practice, subject, Role.NURSE);
        subjects.link(person, provider.issuer(), subject).orThrow();
        provider.signIn(subject);
        return person;
    }

    private Visitor through(String page, String way) {
        Visitor visitor = new Visitor(port);
        visitor.open(page);
        back(visitor, sentTo(visitor, way));
        return visitor;
    }

    /** Sets out for the provider; the answer is the address there. */
    private String sentTo(Visitor visitor, String way) {
        HttpResponse<String> began = visitor.submit(way, Map.of());
        assertThat(began.body()).contains("content=\"0;url=" + AtProvider.START);
        return visitor.open(AtProvider.START).headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> back(Visitor visitor, String address) {
        return visitor.open(pathAndQuery(provider.authorize(address)));
    }

    private static String pathAndQuery(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
