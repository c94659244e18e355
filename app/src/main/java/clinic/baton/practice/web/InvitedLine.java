package clinic.baton.practice.web;

import java.util.UUID;

/**
 * An open invitation in its list.
 *
 * @param id which
 * @param email who is asked
 * @param roles what they shall be, in words
 * @param until the last day it can be accepted
 */
public record InvitedLine(UUID id, String email, String roles, String until) {}
