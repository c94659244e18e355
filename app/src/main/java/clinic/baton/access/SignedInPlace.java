package clinic.baton.access;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param handle names it in a form; not the session's own id, which never leaves the cookie
 * @param browser for instance "Firefox on Windows"
 * @param address where it was when they signed in
 * @param begun when they signed in
 * @param touched when somebody last did something there
 * @param here whether it is the one that asks
 */
public record SignedInPlace(
        String handle, String browser, String address, Instant begun, Instant touched, boolean here) {}
