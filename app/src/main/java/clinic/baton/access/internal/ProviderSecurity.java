package clinic.baton.access.internal;

import clinic.baton.access.AtProvider;
import clinic.baton.access.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.stereotype.Component;

/**
 * Signing in through the OpenID provider: authorization code with PKCE, state and nonce; an ID token signed by the
 * provider's keys, for this client. Nothing of the provider's is kept besides who somebody is there: no token.
 */
@Component
class ProviderSecurity {
    private final Provider provider;
    private final ProviderClient client;
    private final AtProvider errands;
    private final SignedInByProvider signedIn;

    ProviderSecurity(Provider provider, ProviderClient client, AtProvider errands, SignedInByProvider signedIn) {
        this.provider = provider;
        this.client = client;
        this.errands = errands;
        this.signedIn = signedIn;
    }

    void on(HttpSecurity http) throws Exception {
        if (!provider.known()) {
            return;
        }
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(client)
                .authorizedClientRepository(new Forgetting())
                .authorizationEndpoint(a -> a.baseUri("/sign-in/oidc/to").authorizationRequestResolver(new Asking()))
                .redirectionEndpoint(r -> r.baseUri(ProviderClient.ANSWER))
                .userInfoEndpoint(u -> u.oidcUserService(asked -> new DefaultOidcUser(List.of(), asked.getIdToken())))
                .successHandler(signedIn)
                .failureHandler(signedIn::refused));
    }

    /** Asks the provider to have somebody prove themselves anew, where that is what they went for. */
    private final class Asking implements OAuth2AuthorizationRequestResolver {
        private final DefaultOAuth2AuthorizationRequestResolver usual =
                new DefaultOAuth2AuthorizationRequestResolver(client, "/sign-in/oidc/to");

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            return asked(request, usual.resolve(request));
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
            return asked(request, usual.resolve(request, id));
        }

        private @Nullable OAuth2AuthorizationRequest asked(
                HttpServletRequest request, @Nullable OAuth2AuthorizationRequest usually) {
            if (usually == null) {
                return null;
            }
            boolean anew = errands.of(request)
                    .filter(errand -> errand.why() == AtProvider.Why.UNLOCK)
                    .isPresent();
            return !anew
                    ? usually
                    : OAuth2AuthorizationRequest.from(usually)
                            .additionalParameters(more -> {
                                more.put("prompt", "login");
                                more.put("max_age", "0");
                            })
                            .build();
        }
    }

    /** Keeps no access token: Baton asks the provider nothing more. */
    private static final class Forgetting implements OAuth2AuthorizedClientRepository {
        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the interface's own signature
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String id, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String id, Authentication principal, HttpServletRequest request, HttpServletResponse response) {}
    }
}
