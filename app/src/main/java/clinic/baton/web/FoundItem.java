package clinic.baton.web;

/**
 * One answer of the search.
 *
 * @param id unique in the list; the element is {@code found-ID}
 * @param kind the group it stands in: patients, times, actions
 * @param title what was found
 * @param detail what tells it apart: birth date, telephone, provider
 * @param address where it leads
 * @param panel whether it opens in the side panel
 */
public record FoundItem(String id, String kind, Phrase title, Phrase detail, String address, boolean panel) {}
