package clinic.baton.access.internal;

import clinic.baton.access.Accounts;
import clinic.baton.access.Person;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** People as passkeys know them. They are made and unmade elsewhere. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return Optional.ofNullable(StoredPasskeys.person(handle))
                .flatMap(accounts::byId)
                .map(PasskeyOwners::entity)
                .orElse(null);
    }

    /** The name by which a session knows its person is their id. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return accounts.byId(UUID.fromString(username))
                .map(PasskeyOwners::entity)
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new IllegalStateException("People are made by Accounts, not by passkeys");
    }

    @Override
    public void delete(Bytes handle) {
        throw new IllegalStateException("People are disabled, never deleted");
    }

    private static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(StoredPasskeys.handle(person.id()))
                .name(person.email())
                .displayName(person.name())
                .build();
    }
}
