package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.PASSKEY;
import static clinic.baton.schema.db.access.Tables.PERSON;
import static clinic.baton.schema.db.access.Tables.SETUP_CODE;

import clinic.baton.schema.db.access.tables.records.PasskeyRecord;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys in their table. A passkey's user handle is the person's id. */
@Component
class StoredPasskeys implements UserCredentialRepository {
    private final DSLContext sql;

    StoredPasskeys(DSLContext sql) {
        this.sql = sql;
    }

    static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static @Nullable UUID person(Bytes handle) {
        if (handle.getBytes().length != 16) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public void delete(Bytes credentialId) {
        sql.deleteFrom(PASSKEY)
                .where(PASSKEY.ID.eq(credentialId.toBase64UrlString()))
                .execute();
    }

    /** Keeps a new passkey, or how often and when a known one was used; the first of all ends the set-up's codes. */
    @Override
    public void save(CredentialRecord credential) {
        PasskeyRecord row = sql.newRecord(PASSKEY);
        row.setId(credential.getCredentialId().toBase64UrlString());
        row.setPerson(person(credential.getUserEntityUserId()));
        row.setLabel(credential.getLabel());
        row.setPublicKey(credential.getPublicKey().getBytes());
        row.setSignatureCount(credential.getSignatureCount());
        row.setVerified(credential.isUvInitialized());
        row.setBackupEligible(credential.isBackupEligible());
        row.setBackedUp(credential.isBackupState());
        row.setTransports(credential.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .toArray(String[]::new));
        row.setAttestation(bytes(credential.getAttestationObject()));
        row.setClientData(bytes(credential.getAttestationClientDataJSON()));
        row.setCreatedAt(credential.getCreated());
        row.setLastUsedAt(credential.getLastUsed());
        sql.insertInto(PASSKEY)
                .set(row)
                .onConflict(PASSKEY.ID)
                .doUpdate()
                .set(PASSKEY.SIGNATURE_COUNT, row.getSignatureCount())
                .set(PASSKEY.VERIFIED, row.getVerified())
                .set(PASSKEY.BACKED_UP, row.getBackedUp())
                .set(PASSKEY.LAST_USED_AT, row.getLastUsedAt())
                .execute();
        sql.deleteFrom(SETUP_CODE).execute();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.ID.eq(credentialId.toBase64UrlString()))
                .fetchOne(StoredPasskeys::credential);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        UUID person = person(userId);
        return person == null
                ? List.of()
                : sql.select(PASSKEY.fields())
                        .from(PASSKEY)
                        .join(PERSON)
                        .on(PERSON.ID.eq(PASSKEY.PERSON))
                        .where(PASSKEY.PERSON.eq(person), PERSON.DISABLED_AT.isNull())
                        .orderBy(PASSKEY.CREATED_AT)
                        .fetchInto(PASSKEY)
                        .map(StoredPasskeys::credential);
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static CredentialRecord credential(PasskeyRecord row) {
        var builder = ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getId()))
                .userEntityUserId(handle(row.getPerson()))
                .publicKey(new ImmutablePublicKeyCose(row.getPublicKey()))
                .signatureCount(row.getSignatureCount())
                .uvInitialized(row.getVerified())
                .backupEligible(row.getBackupEligible())
                .backupState(row.getBackedUp())
                .transports(Arrays.stream(row.getTransports())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .label(row.getLabel())
                .created(row.getCreatedAt())
                .lastUsed(row.getLastUsedAt());
        if (row.getAttestation() != null) {
            builder.attestationObject(new Bytes(row.getAttestation()));
        }
        if (row.getClientData() != null) {
            builder.attestationClientDataJSON(new Bytes(row.getClientData()));
        }
        return builder.build();
    }
}
