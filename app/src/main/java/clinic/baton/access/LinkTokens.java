package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.LINK;

import clinic.baton.kernel.IdSource;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeOrderedIds;
import clinic.baton.record.Caller;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.access.tables.records.LinkRecord;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Links by which patients answer without an account: a token of 192 random bits, kept as its hash, for one purpose and a
 * short life. Opening a link changes nothing; mail programs open links too. Pages under {@code /l/} run without a session.
 */
@Component
public class LinkTokens {
    private final DSLContext sql;
    private final InstantSource wall;
    private final IdSource ids;

    LinkTokens(DSLContext sql, InstantSource wall) {
        this.sql = sql;
        this.wall = wall;
        this.ids = new TimeOrderedIds(wall);
    }

    /**
     * Makes a link inside a command and returns its token, once: put it into the message that leaves, and into no event,
     * answer or log. {@link LinkPurpose#path} makes the address. Links of all practices stand in one table, so
     * their ids aren't the practice's: two rehearsals of one seed draw the same.
     */
    public String issue(Writing writing, NewLink link) {
        return insert(writing.sql(), writing.practice(), ids.next(), link);
    }

    /**
     * A link whose token is made before the command that keeps it, for who needs the address at once.
     *
     * @param token for the address alone
     * @param kept what the command carries
     */
    public record Minted(String token, Kept kept) {}

    /**
     * What is kept of a link.
     *
     * @param hash its token's, in hex
     * @param proof of token and birth date, in hex
     */
    public record Kept(String hash, String proof) {}

    /** Makes a token that isn't kept yet. */
    public static Minted mint(LocalDate birthDate) {
        String token = Secrets.token();
        HexFormat hex = HexFormat.of();
        return new Minted(
                token, new Kept(hex.formatHex(Secrets.hash(token)), hex.formatHex(LinkProofs.proof(token, birthDate))));
    }

    /** Keeps a link that was minted before. */
    public void keep(Writing writing, NewLink link, Kept kept) {
        HexFormat hex = HexFormat.of();
        insert(
                writing.sql(),
                writing.practice(),
                ids.next(),
                link,
                hex.parseHex(kept.hash()),
                hex.parseHex(kept.proof()));
    }

    /** The link of a token, for a GET: refused when it is unknown, spent or too old. */
    public Outcome<Link> open(LinkPurpose purpose, String token) {
        LinkRecord row = sql.selectFrom(LINK)
                .where(LINK.HASH.eq(Secrets.hash(token)), LINK.PURPOSE.eq(purpose.name()))
                .fetchOne();
        Optional<Refusal> wrong = wrong(row);
        return wrong.isPresent() || row == null
                ? Outcome.refused(wrong.orElseGet(AccessRefusal.LINK_UNKNOWN::refuse))
                : Outcome.done(link(row));
    }

    /**
     * The link of a token whose opener has given the birth date; refused with {@code access.link-unproved} while they
     * haven't.
     *
     * @param proof what {@link LinkProofs} handed to this browser; blank for none
     */
    public Outcome<Link> open(LinkPurpose purpose, String token, String proof) {
        return switch (open(purpose, token)) {
            case Outcome.Refused<Link> refused -> refused;
            case Outcome.Done<Link> done when !purpose.asksBirthDate() || proved(token, proof) -> done;
            case Outcome.Done<Link> done -> Outcome.refused(AccessRefusal.LINK_UNPROVED.refuse());
        };
    }

    /** The link's holder as the caller of a command: may do what links may, and nothing else. */
    public static Caller caller(Link link) {
        return new Caller(
                link.practice(), Caller.Kind.LINK, link.id(), "Patient's link", Set.of(Permission.ANSWER_BY_LINK));
    }

    /**
     * Why the caller of this command may not do it by their link; empty when the link is theirs, for this purpose and
     * subject, and still good. Every command that {@link Permission#ANSWER_BY_LINK} allows asks this first. Callers who
     * are no link are let through.
     */
    public Optional<Refusal> wrong(Writing writing, LinkPurpose purpose, UUID subject) {
        if (writing.caller().kind() != Caller.Kind.LINK) {
            return Optional.empty();
        }
        LinkRecord row = writing.sql()
                .selectFrom(LINK)
                .where(
                        LINK.ID.eq(writing.caller().id()),
                        LINK.PRACTICE.eq(writing.practiceKey()),
                        LINK.PURPOSE.eq(purpose.name()),
                        LINK.SUBJECT.eq(subject))
                .forUpdate()
                .fetchOne();
        return wrong(row);
    }

    /** Makes the caller's own link worthless, in the command that was the one thing it was for. */
    public void spend(Writing writing) {
        writing.sql()
                .update(LINK)
                .set(LINK.SPENT_AT, wall.instant())
                .where(LINK.ID.eq(writing.caller().id()), LINK.PRACTICE.eq(writing.practiceKey()))
                .execute();
    }

    /** Makes all links of the purpose to the subject worthless: the appointment was moved, the offer withdrawn. */
    public void withdraw(Writing writing, LinkPurpose purpose, UUID subject) {
        writing.sql()
                .update(LINK)
                .set(LINK.SPENT_AT, wall.instant())
                .where(
                        LINK.PRACTICE.eq(writing.practiceKey()),
                        LINK.SUBJECT.eq(subject),
                        LINK.PURPOSE.eq(purpose.name()),
                        LINK.SPENT_AT.isNull())
                .execute();
    }

    /** Forgets links that ended a month ago. */
    public int forget() {
        return sql.deleteFrom(LINK)
                .where(LINK.EXPIRES_AT.lt(wall.instant().minus(java.time.Duration.ofDays(30))))
                .execute();
    }

    private String insert(DSLContext at, PracticeId practice, UUID id, NewLink link) {
        String token = Secrets.token();
        LocalDate birthDate = link.birthDate();
        byte[] proof = birthDate == null ? null : LinkProofs.proof(token, birthDate);
        insert(at, practice, id, link, Secrets.hash(token), proof);
        return token;
    }

    private void insert(
            DSLContext at, PracticeId practice, UUID id, NewLink link, byte[] hash, byte @Nullable [] proof) {
        at.insertInto(LINK)
                .set(LINK.HASH, hash)
                .set(LINK.ID, id)
                .set(LINK.PRACTICE, practice.value())
                .set(LINK.PURPOSE, link.purpose().name())
                .set(LINK.SUBJECT, link.subject())
                .set(LINK.PATIENT, link.patient())
                .set(LINK.PROOF, proof)
                .set(LINK.CREATED_AT, wall.instant())
                .set(LINK.EXPIRES_AT, wall.instant().plus(link.life()))
                .execute();
    }

    private boolean proved(String token, String proof) {
        return !proof.isEmpty()
                && sql.select(LINK.PROVED_HASH)
                        .from(LINK)
                        .where(LINK.HASH.eq(Secrets.hash(token)), LINK.PROVED_UNTIL.gt(wall.instant()))
                        .fetchOptional(LINK.PROVED_HASH)
                        .filter(known -> Arrays.equals(known, Secrets.hash(proof)))
                        .isPresent();
    }

    private Optional<Refusal> wrong(@Nullable LinkRecord row) {
        if (row == null) {
            return Optional.of(AccessRefusal.LINK_UNKNOWN.refuse());
        }
        if (row.getSpentAt() != null) {
            return Optional.of(AccessRefusal.LINK_SPENT.refuse());
        }
        return row.getExpiresAt().isAfter(wall.instant())
                ? Optional.empty()
                : Optional.of(AccessRefusal.LINK_EXPIRED.refuse());
    }

    private static Link link(LinkRecord row) {
        return new Link(
                row.getId(),
                new PracticeId(row.getPractice()),
                LinkPurpose.valueOf(row.getPurpose()),
                row.getSubject(),
                row.getPatient(),
                row.getExpiresAt());
    }
}
