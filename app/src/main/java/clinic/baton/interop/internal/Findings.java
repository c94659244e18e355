package clinic.baton.interop.internal;

import clinic.baton.interop.Incoming;
import clinic.baton.interop.Origin;
import clinic.baton.interop.Problem;
import clinic.baton.interop.Problem.Weight;
import java.util.function.Consumer;

/** What is wrong with one record while it is being read: notes leave it standing, a refusal takes it out. */
public final class Findings {

    private static final int SHOWN_CHARS = 80;

    private final Origin origin;
    private final Consumer<? super Incoming> sink;
    private boolean refused;

    /** Findings at one place, told to the sink at once. */
    public Findings(Origin origin, Consumer<? super Incoming> sink) {
        this.origin = origin;
        this.sink = sink;
    }

    /** The place they are about. */
    public Origin origin() {
        return origin;
    }

    /** The value is dropped, the record stands. */
    public void note(String field, String value, String remedy) {
        sink.accept(new Problem(origin, field, shortened(value), remedy, Weight.NOTED));
    }

    /** The record can't be taken. */
    public void refuse(String field, String value, String remedy) {
        refused = true;
        sink.accept(new Problem(origin, field, shortened(value), remedy, Weight.REFUSED));
    }

    /** Whether anything refused the record. */
    public boolean isRefused() {
        return refused;
    }

    /** A value short enough to show, without control characters. */
    public static String shortened(String value) {
        String clean = Texts.clean(value.length() > 400 ? value.substring(0, 400) : value);
        return clean.length() <= SHOWN_CHARS ? clean : clean.substring(0, SHOWN_CHARS) + "…";
    }
}
