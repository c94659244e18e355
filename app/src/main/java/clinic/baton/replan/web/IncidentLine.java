package clinic.baton.replan.web;

/**
 * An incident of the day.
 *
 * @param id its id
 * @param title what happened
 * @param said when and by whom it was said
 * @param answered whether a plan was applied
 */
public record IncidentLine(String id, String title, String said, boolean answered) {}
