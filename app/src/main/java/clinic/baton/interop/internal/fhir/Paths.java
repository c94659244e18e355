package clinic.baton.interop.internal.fhir;

final class Paths {

    private Paths() {}

    static String join(String place, String inner) {
        return place.isEmpty() ? inner : place + ", " + inner;
    }
}
