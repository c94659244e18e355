package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.PASSKEY;

import clinic.baton.access.AccessRefusal;
import clinic.baton.access.Accounts;
import clinic.baton.access.Passkey;
import clinic.baton.access.Passkeys;
import clinic.baton.access.Person;
import clinic.baton.access.SignedIn;
import clinic.baton.kernel.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class WebPasskeys implements Passkeys {
    private static final Logger LOG = LoggerFactory.getLogger(WebPasskeys.class);
    private static final String CREATION = "passkey.creation";
    private static final String REQUEST = "passkey.request";
    private static final int LONGEST_LABEL = 60;
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SIGNED =
            new TypeReference<>() {};

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final RelyingParties parties;
    private final Accounts accounts;
    private final StoredPasskeys stored;
    private final DSLContext sql;

    WebPasskeys(RelyingParties parties, Accounts accounts, StoredPasskeys stored, DSLContext sql) {
        this.parties = parties;
        this.accounts = accounts;
        this.stored = stored;
        this.sql = sql;
    }

    @Override
    public String creationOptions(SignedIn who, HttpServletRequest request) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
        PublicKeyCredentialCreationOptions options = parties.of(request)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(authentication));
        request.getSession().setAttribute(CREATION, options);
        return json.writeValueAsString(options);
    }

    @Override
    public Outcome<Passkey> register(SignedIn who, HttpServletRequest request, String credential, String label) {
        if (!(take(request, CREATION) instanceof PublicKeyCredentialCreationOptions options)
                || !options.getUser()
                        .getId()
                        .equals(StoredPasskeys.handle(who.person().id()))) {
            return Outcome.refused(AccessRefusal.PASSKEY_REFUSED.refuse());
        }
        String called = label.isBlank() ? "Passkey" : label.strip();
        try {
            CredentialRecord made = parties.of(request)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options,
                            new RelyingPartyPublicKey(
                                    json.readValue(credential, MADE),
                                    called.substring(0, Math.min(called.length(), LONGEST_LABEL)))));
            return Outcome.done(passkey(made));
        } catch (DataAccessException broken) {
            throw broken;
        } catch (RuntimeException forged) {
            return refused(forged);
        }
    }

    @Override
    public String requestOptions(HttpServletRequest request) {
        PublicKeyCredentialRequestOptions options = parties.of(request).createCredentialRequestOptions(() -> null);
        request.getSession().setAttribute(REQUEST, options);
        return json.writeValueAsString(options);
    }

    @Override
    public Outcome<Person> authenticate(HttpServletRequest request, String credential) {
        if (!(take(request, REQUEST) instanceof PublicKeyCredentialRequestOptions options)) {
            return Outcome.refused(AccessRefusal.PASSKEY_REFUSED.refuse());
        }
        try {
            PublicKeyCredentialUserEntity owner = parties.of(request)
                    .authenticate(new RelyingPartyAuthenticationRequest(options, json.readValue(credential, SIGNED)));
            return Optional.ofNullable(owner)
                    .map(found -> StoredPasskeys.person(found.getId()))
                    .flatMap(accounts::byId)
                    .map(WebPasskeys::right)
                    .orElseGet(() -> Outcome.refused(AccessRefusal.PASSKEY_REFUSED.refuse()));
        } catch (DataAccessException broken) {
            throw broken;
        } catch (RuntimeException forged) {
            return refused(forged);
        }
    }

    @Override
    public List<Passkey> of(Person person) {
        return stored.findByUserId(StoredPasskeys.handle(person.id())).stream()
                .map(WebPasskeys::passkey)
                .toList();
    }

    @Override
    public Outcome<Passkey> remove(Person person, String id) {
        List<Passkey> all = of(person);
        Optional<Passkey> one = all.stream().filter(p -> p.id().equals(id)).findFirst();
        if (one.isEmpty()) {
            return Outcome.refused(AccessRefusal.PASSKEY_REFUSED.refuse());
        }
        if (all.size() == 1 && !accounts.hasPassword(person)) {
            return Outcome.refused(AccessRefusal.LAST_CREDENTIAL.refuse());
        }
        sql.deleteFrom(PASSKEY)
                .where(PASSKEY.ID.eq(id), PASSKEY.PERSON.eq(person.id()))
                .execute();
        return Outcome.done(one.get());
    }

    /** What a forged or stale answer throws is as varied as what can be sent; all of it means no. */
    private static Outcome<Person> right(Person owner) {
        LOG.info("A passkey was right, of person {}", owner.id());
        return Outcome.done(owner);
    }

    private static <T> Outcome<T> refused(RuntimeException why) {
        LOG.info("A passkey was refused: {}", why.getClass().getSimpleName());
        return Outcome.refused(AccessRefusal.PASSKEY_REFUSED.refuse());
    }

    /** A challenge serves once. */
    private static Object take(HttpServletRequest request, String name) {
        HttpSession session = request.getSession();
        Object kept = session.getAttribute(name);
        session.removeAttribute(name);
        return kept == null ? "none" : kept;
    }

    private static Passkey passkey(CredentialRecord record) {
        return new Passkey(
                record.getCredentialId().toBase64UrlString(),
                record.getLabel(),
                record.getCreated(),
                record.getLastUsed());
    }
}
