package clinic.baton.access.internal;

import clinic.baton.access.Provider;
import clinic.baton.access.PublicAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * Baton as the OpenID provider's client. The provider's own description is fetched when somebody first needs it, so that
 * Baton starts without the provider.
 */
@Component
class ProviderClient implements ClientRegistrationRepository {
    static final String ID = "provider";
    static final String ANSWER = "/sign-in/oidc/answer";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderClient.class);

    private final Provider provider;
    private final PublicAddress address;
    private volatile @Nullable ClientRegistration known;

    ProviderClient(Provider provider, PublicAddress address) {
        this.provider = provider;
        this.address = address;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID) || !provider.known()) {
            return null;
        }
        ClientRegistration registration = known;
        if (registration == null) {
            try {
                registration = fetched();
                known = registration;
            } catch (RuntimeException away) {
                LOG.warn(
                        "The OpenID provider's description can't be had: {}",
                        away.getClass().getSimpleName());
            }
        }
        return registration;
    }

    private ClientRegistration fetched() {
        boolean secret = !provider.secret().isEmpty();
        return ClientRegistrations.fromIssuerLocation(provider.issuer())
                .registrationId(ID)
                .clientId(provider.client())
                .clientSecret(provider.secret())
                .clientAuthenticationMethod(
                        secret ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.NONE)
                .scope(List.of("openid", "profile"))
                .redirectUri(address.of(ANSWER).orElse("{baseUrl}" + ANSWER))
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
