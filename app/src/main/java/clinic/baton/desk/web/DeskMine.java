package clinic.baton.desk.web;

import clinic.baton.web.Phrase;

/**
 * Something of the caller's that can be handed over.
 *
 * @param ref the prompt's key or the parked row's id
 * @param kind {@code prompt} or {@code parked}
 * @param what what it is about, as the screen shows it
 */
public record DeskMine(String ref, String kind, Phrase what) {}
