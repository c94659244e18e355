package clinic.baton.portal.web;

/**
 * A visit on its day as its patient sees it.
 *
 * @param state coming, early, waiting, inside, with, leaving or over
 * @param visit the visit
 * @param code what they are called by; blank while they aren't here
 * @param range when they will probably be seen, in words; blank while nobody knows
 * @param asOf the time of that
 * @param chooses whether the wait is so long that they are asked what they would rather do
 */
public record TodayView(String state, VisitView visit, String code, String range, String asOf, boolean chooses) {}
