package clinic.baton.engine.openings;

/**
 * A start that one more patient could get.
 *
 * @param startMinutes from the session's start
 * @param place index in the session's order
 * @param extraCost by how much the session's expected cost grows
 */
public record Opening(double startMinutes, int place, double extraCost) {}
