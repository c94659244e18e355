package clinic.baton.interop.internal.intake;

import clinic.baton.interop.Origin;

/** Where values that were left out are told. */
@FunctionalInterface
interface Notes {
    void note(Origin origin, String field, String value, String remedy);
}
