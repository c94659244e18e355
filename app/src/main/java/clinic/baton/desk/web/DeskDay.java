package clinic.baton.desk.web;

/**
 * How the practice's day stands, as the Desk says it.
 *
 * @param words "Not opened yet", "Opened 7:42 by Ana Ruiz"
 * @param label what can be done about it: "Open the day"
 * @param address where that is
 * @param lead whether it is the next thing to do
 */
public record DeskDay(String words, String label, String address, boolean lead) {}
