package clinic.baton.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands where there is nothing: why, and what would do.
 *
 * @param title that there is nothing
 * @param words why, or what will bring something here
 * @param action what would do; null for none
 */
public record Empty(String title, String words, @Nullable Button action) {}
