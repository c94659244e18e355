package clinic.baton.replan.web;

import clinic.baton.web.Phrase;

/**
 * Somebody who was asked for another time.
 *
 * @param id the ask
 * @param appointment the appointment
 * @param who whom
 * @param what from when to when
 */
public record AskLine(String id, String appointment, Phrase who, String what) {}
