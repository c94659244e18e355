package clinic.baton.downtime;

import clinic.baton.kernel.PracticeId;
import java.util.Collection;
import java.util.UUID;

/** The sheets by which a clinic goes on without Baton, made from what is known now. */
public interface DowntimePack {
    /** One sheet as a PDF, and whom it names. */
    Made make(PracticeId practice, DowntimePaper paper);

    /**
     * A finished sheet.
     *
     * @param pdf its bytes; not copied
     * @param patients whom it names
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(byte[] pdf, Collection<UUID> patients) {}
}
