package clinic.baton.access;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody who can sign in. What they may do is a matter of their memberships, practice by practice.
 *
 * @param id the person
 * @param name to show
 * @param email to sign in with
 */
public record Person(UUID id, String name, String email) implements Serializable {}
