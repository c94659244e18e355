package clinic.baton.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.baton.access.LinkSamples.Answer;
import clinic.baton.access.LinkSamples.SendLink;
import clinic.baton.access.LinkSamples.SendLinkUseCase;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestPractice;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@BatonTest
class LinkTokensTest {
    static final LocalDate BORN = LocalDate.of(1960, 5, 4);
    static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    private LinkTokens links;

    @Autowired
    private LinkProofs proofs;

    @Autowired
    private SendLinkUseCase sending;

    @Autowired
    private Act act;

    @Autowired
    private DSLContext sql;

    @Autowired
    private SettableWall wall;

    @Autowired
    private TestPractice practices;

    private PracticeId practice = new PracticeId(1);

    @BeforeEach
    void a_practice() {
        practice = practices.bare("America/New_York");
    }

    @AfterEach
    void back_to_now() {
        wall.set(java.time.InstantSource.system().instant());
    }

    @Test
    void a_link_has_192_random_bits_and_is_kept_nowhere() {
        String token = sent(UUID.randomUUID());
        assertThat(java.util.Base64.getUrlDecoder().decode(token)).hasSize(24);
        for (String kept : List.of("access.link", "record.entry", "record.answer")) {
            assertThat(sql.fetch("select t::text as row from " + kept + " t").getValues(0, String.class))
                    .noneMatch(row -> row.contains(token));
        }
        assertThat(sql.fetch("select proof from access.link").getValues(0, byte[].class))
                .doesNotContain(Secrets.hash(BORN.toString()));
    }

    @Test
    void opening_a_link_changes_nothing_however_often() {
        String token = sent(UUID.randomUUID());
        String before = rows();
        for (int i = 0; i < 3; i++) {
            assertThat(links.open(LinkPurpose.VISIT, token)).isInstanceOf(Done.class);
            assertThat(codes(links.open(LinkPurpose.VISIT, token, ""))).containsExactly("access.link-unproved");
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_link_serves_its_own_purpose_only() {
        String token = sent(UUID.randomUUID());
        assertThat(codes(links.open(LinkPurpose.FORM, token))).containsExactly("access.link-unknown");
        assertThat(codes(links.open(LinkPurpose.VISIT, "no-such-token"))).containsExactly("access.link-unknown");
    }

    @Test
    void a_link_ends_with_its_life() {
        String token = sent(UUID.randomUUID());
        wall.pass(WEEK);
        assertThat(codes(links.open(LinkPurpose.VISIT, token))).containsExactly("access.link-expired");
        assertThatThrownBy(() ->
                        new NewLink(LinkPurpose.OFFER, UUID.randomUUID(), UUID.randomUUID(), BORN, Duration.ofDays(4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new NewLink(LinkPurpose.OFFER, UUID.randomUUID(), UUID.randomUUID(), null, Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_birth_date_opens_it_for_this_browser_and_for_twenty_minutes() {
        String token = sent(UUID.randomUUID());
        var answer = new MockHttpServletResponse();
        assertThat(proofs.prove(LinkPurpose.VISIT, token, BORN, new MockHttpServletRequest(), answer))
                .isInstanceOf(Done.class);
        assertThat(answer.getHeader("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/l/visit/" + token);
        String proof =
                java.util.Objects.requireNonNull(answer.getCookie("baton-link")).getValue();
        assertThat(links.open(LinkPurpose.VISIT, token, proof)).isInstanceOf(Done.class);
        assertThat(codes(links.open(LinkPurpose.VISIT, token, proof + "x"))).containsExactly("access.link-unproved");
        assertThat(codes(links.open(LinkPurpose.VISIT, sent(UUID.randomUUID()), proof)))
                .containsExactly("access.link-unproved");
        wall.pass(LinkProofs.LASTS.plusSeconds(1));
        assertThat(codes(links.open(LinkPurpose.VISIT, token, proof))).containsExactly("access.link-unproved");
    }

    @Test
    void three_wrong_birth_dates_lock_a_link_and_nine_end_it() {
        String token = sent(UUID.randomUUID());
        for (int round = 1; round <= 3; round++) {
            for (int i = 0; i < 3; i++) {
                assertThat(codes(prove(token, BORN.plusDays(i + 1)))).containsExactly("access.birth-date-wrong");
            }
            if (round < 3) {
                assertThat(codes(prove(token, BORN))).containsExactly("access.wait");
                wall.pass(Duration.ofMinutes(16));
            }
        }
        assertThat(codes(prove(token, BORN))).containsExactly("access.link-spent");
    }

    @Test
    void a_link_acts_on_its_own_subject_once_and_may_do_nothing_else() {
        UUID visit = UUID.randomUUID();
        Link link = links.open(LinkPurpose.VISIT, sent(visit)).orThrow();
        Caller holder = LinkTokens.caller(link);
        assertThat(holder.may()).containsExactly(Permission.ANSWER_BY_LINK);
        assertThat(codes(run(holder, new Answer(UUID.randomUUID())))).containsExactly("access.link-unknown");
        assertThat(codes(run(holder, new SendLink(visit)))).containsExactly("record.not-permitted");
        run(holder, new Answer(visit)).orThrow();
        assertThat(codes(run(holder, new Answer(visit)))).containsExactly("access.link-spent");
    }

    @Test
    void a_link_of_one_practice_is_nothing_in_another() {
        UUID visit = UUID.randomUUID();
        Link link = links.open(LinkPurpose.VISIT, sent(visit)).orThrow();
        PracticeId other = practices.bare("America/New_York");
        Caller stray = new Caller(
                other,
                Caller.Kind.LINK,
                link.id(),
                "stray",
                LinkTokens.caller(link).may());
        assertThat(codes(run(stray, new Answer(visit)))).containsExactly("access.link-unknown");
    }

    @Test
    void no_role_answers_by_link() {
        for (Role role : Role.values()) {
            assertThat(role.permissions()).doesNotContain(Permission.ANSWER_BY_LINK);
        }
    }

    private String sent(UUID visit) {
        run(TestPractice.owner(practice), new SendLink(visit)).orThrow();
        return sending.last();
    }

    private Outcome<Link> prove(String token, LocalDate date) {
        return proofs.prove(
                LinkPurpose.VISIT, token, date, new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    private String rows() {
        return sql.fetch("select t::text from access.link t where practice = ? order by 1", practice.value())
                .formatCSV();
    }

    private <R> Outcome<R> run(Caller caller, Command<R> command) {
        return act.run(caller, UUID.randomUUID(), command);
    }

    private static List<String> codes(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reasons().stream().map(Refusal::code).toList();
    }
}
