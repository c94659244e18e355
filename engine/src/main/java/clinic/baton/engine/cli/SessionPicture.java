package clinic.baton.engine.cli;

/** A picture of a session. */
final class SessionPicture {

    private SessionPicture() {}

    static String of(PlanAnswer answer) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    }
}
