package clinic.baton.replan.web;

import clinic.baton.web.Phrase;

/**
 * What a patient is to be told.
 *
 * @param who whom
 * @param words what
 * @param state whether it waits, left or was withdrawn
 */
public record TellingLine(Phrase who, String words, String state) {}
