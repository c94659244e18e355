package clinic.baton.web;

import org.jspecify.annotations.Nullable;

/**
 * A short word about what was just done, with the way back.
 *
 * @param id unique; the element is {@code toast-ID}
 * @param words what was done
 * @param undo the way back; null where there is none
 * @param tone how much it matters
 */
public record Toast(String id, Phrase words, @Nullable Button undo, Tone tone) {}
