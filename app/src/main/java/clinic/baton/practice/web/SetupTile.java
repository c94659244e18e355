package clinic.baton.practice.web;

/**
 * One door of the set-up.
 *
 * @param title its name
 * @param path its page under {@code /p/{practice}/setup/}
 * @param state what there is now
 * @param purpose what is changed there
 */
public record SetupTile(String title, String path, String state, String purpose) {}
