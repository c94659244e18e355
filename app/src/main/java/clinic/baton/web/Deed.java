package clinic.baton.web;

/**
 * Something that can be done from anywhere, as Ctrl K offers it.
 *
 * @param label what it says, in a receptionist's words
 * @param words other words by which somebody may look for it, separated by spaces
 * @param address where it leads
 * @param panel whether it opens in the side panel
 */
public record Deed(String label, String words, String address, boolean panel) {}
