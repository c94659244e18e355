package clinic.baton.schedule.web;

import clinic.baton.web.Button;
import clinic.baton.web.Field;
import java.util.List;

/**
 * What the page "Why not?" shows.
 *
 * @param fields which time and for what
 * @param asked whether a time was pointed at
 * @param free whether it can be had
 * @param reasons what stands in the way, in sentences
 * @param steps what would do
 */
public record WhyPage(List<Field> fields, boolean asked, boolean free, List<String> reasons, List<Button> steps) {}
