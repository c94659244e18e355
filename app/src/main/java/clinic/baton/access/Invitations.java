package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.INVITATION;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Caller;
import clinic.baton.schema.db.access.tables.records.InvitationRecord;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Invitations, found by their link. They lie outside the practices' walls, for the invited isn't inside yet. */
@Component
public class Invitations {
    /** How long one can be accepted, in wall time. */
    public static final Duration LIFE = Duration.ofDays(7);

    private final DSLContext sql;
    private final InstantSource wall;

    Invitations(DSLContext sql, InstantSource wall) {
        this.sql = sql;
        this.wall = wall;
    }

    /** A token's hash as commands carry it. */
    public static String hash(String token) {
        return HexFormat.of().formatHex(Secrets.hash(token));
    }

    /** The invitation a link leads to, if it can still be accepted. */
    public Outcome<Invitation> of(String token) {
        return of(Secrets.hash(token));
    }

    private Outcome<Invitation> of(byte[] hash) {
        InvitationRecord row =
                sql.selectFrom(INVITATION).where(INVITATION.HASH.eq(hash)).fetchOne();
        Optional<Refusal> wrong =
                row == null ? Optional.of(AccessRefusal.INVITATION_UNKNOWN.refuse()) : spent(row, wall);
        return wrong.<Outcome<Invitation>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(invitation(java.util.Objects.requireNonNull(row))));
    }

    /** The invitation of a token's hash, if it can still be accepted. */
    public Outcome<Invitation> ofHash(String tokenHash) {
        return of(HexFormat.of().parseHex(tokenHash));
    }

    /** A practice's open invitations, newest first. */
    public List<Invitation> open(PracticeId practice) {
        return sql.selectFrom(INVITATION)
                .where(
                        INVITATION.PRACTICE.eq(practice.value()),
                        INVITATION.USED_AT.isNull(),
                        INVITATION.WITHDRAWN_AT.isNull(),
                        INVITATION.EXPIRES_AT.gt(wall.instant()))
                .orderBy(INVITATION.CREATED_AT.desc())
                .fetch(Invitations::invitation);
    }

    /** The person as the caller who accepts: may do nothing else. */
    public static Caller caller(Invitation invitation, Person person) {
        return new Caller(
                invitation.practice(),
                Caller.Kind.PERSON,
                person.id(),
                person.name(),
                Set.of(Permission.MANAGE_PEOPLE));
    }

    /** Why an invitation can't be accepted any more. */
    public static Optional<Refusal> spent(InvitationRecord row, InstantSource wall) {
        if (row.getWithdrawnAt() != null) {
            return Optional.of(AccessRefusal.INVITATION_UNKNOWN.refuse());
        }
        if (row.getUsedAt() != null) {
            return Optional.of(AccessRefusal.INVITATION_SPENT.refuse());
        }
        return row.getExpiresAt().isAfter(wall.instant())
                ? Optional.empty()
                : Optional.of(AccessRefusal.INVITATION_EXPIRED.refuse(Map.of(
                        "date",
                        row.getExpiresAt()
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString())));
    }

    private static Invitation invitation(InvitationRecord row) {
        return new Invitation(
                row.getId(),
                new PracticeId(row.getPractice()),
                row.getPracticeName(),
                row.getEmail(),
                Arrays.stream(row.getRoles()).map(Role::valueOf).toList(),
                row.getExpiresAt());
    }
}
