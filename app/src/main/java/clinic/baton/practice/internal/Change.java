package clinic.baton.practice.internal;

import java.util.UUID;

/** What a change command asks for. */
record Change<D>(UUID id, int version, D details) {}
