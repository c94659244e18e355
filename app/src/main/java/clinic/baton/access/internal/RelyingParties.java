package clinic.baton.access.internal;

import clinic.baton.access.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * To whom a passkey belongs: the host of the public address or, without one, {@code localhost} at the port served.
 * Browsers make passkeys for names only, never for a bare IP address. The authenticator must know its user.
 */
@Component
class RelyingParties {
    private final Map<String, WebAuthnRelyingPartyOperations> byOrigin = new ConcurrentHashMap<>();
    private final PasskeyOwners owners;
    private final StoredPasskeys passkeys;
    private final PublicAddress publicAddress;

    RelyingParties(PasskeyOwners owners, StoredPasskeys passkeys, PublicAddress publicAddress) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.publicAddress = publicAddress;
    }

    WebAuthnRelyingPartyOperations of(HttpServletRequest request) {
        String origin = publicAddress
                .origin()
                .map(URI::toString)
                .orElseGet(() -> (request.isSecure() ? "https" : "http") + "://localhost:" + request.getLocalPort());
        return byOrigin.computeIfAbsent(origin, this::operations);
    }

    private WebAuthnRelyingPartyOperations operations(String origin) {
        var entity = PublicKeyCredentialRpEntity.builder()
                .id(URI.create(origin).getHost())
                .name("Baton")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, entity, Set.of(origin));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
