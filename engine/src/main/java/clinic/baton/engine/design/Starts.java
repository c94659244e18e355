package clinic.baton.engine.design;

/** Starts that were found for one order, before they are evaluated in full. */
final class Starts {

    private final double[] minutes;
    private final double cost;
    private final Optimality optimality;

    Starts(double[] minutes, double cost, Optimality optimality) {
        this.minutes = minutes;
        this.cost = cost;
        this.optimality = optimality;
    }

    double[] minutes() {
        return minutes;
    }

    double cost() {
        return cost;
    }

    Optimality optimality() {
        return optimality;
    }
}
