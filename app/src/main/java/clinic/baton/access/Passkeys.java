package clinic.baton.access;

import clinic.baton.kernel.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Signing in without a password, as the W3C's Web Authentication has it: first options with a challenge, then what the
 * browser made of them, both as the JSON of {@code PublicKeyCredential.parse…OptionsFromJSON} and {@code toJSON}.
 */
public interface Passkeys {
    /** What a browser needs to make a passkey for the person; kept in the session until {@link #register}. */
    String creationOptions(SignedIn who, HttpServletRequest request);

    /**
     * Keeps a new passkey.
     *
     * @param credential what the browser answered
     * @param label what its owner calls it; blank is "Passkey"
     */
    Outcome<Passkey> register(SignedIn who, HttpServletRequest request, String credential, String label);

    /** What a browser needs to sign somebody in with a passkey; kept in the session until {@link #authenticate}. */
    String requestOptions(HttpServletRequest request);

    /** The person whose passkey signed the challenge. */
    Outcome<Person> authenticate(HttpServletRequest request, String credential);

    /** A person's passkeys, oldest first. */
    List<Passkey> of(Person person);

    /** Takes one of a person's passkeys away, unless it is the only way they can sign in. */
    Outcome<Passkey> remove(Person person, String id);
}
