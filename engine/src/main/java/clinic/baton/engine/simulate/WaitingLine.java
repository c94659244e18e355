package clinic.baton.engine.simulate;

/** Patients waiting for one resource, best key first, equal keys in the order they came. Allocates nothing once made. */
final class WaitingLine {
    private final int[] patients;
    private final double[] keys;
    private int size;

    WaitingLine(int capacity) {
        this.patients = new int[capacity];
        this.keys = new double[capacity];
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** The best key waiting, or infinity when nobody waits. */
    double bestKey() {
        return size == 0 ? Double.POSITIVE_INFINITY : keys[size - 1];
    }

    /** Kept in falling order, so that the best leaves from the end. */
    void add(int patient, double key) {
        int at = size++;
        while (at > 0 && keys[at - 1] <= key) {
            keys[at] = keys[at - 1];
            patients[at] = patients[at - 1];
            at--;
        }
        keys[at] = key;
        patients[at] = patient;
    }

    int removeBest() {
        return patients[--size];
    }
}
