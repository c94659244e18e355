package clinic.baton.practice.internal;

/** A part as it stands in its table. */
record Stored<D>(D details, boolean active, int version) {}
