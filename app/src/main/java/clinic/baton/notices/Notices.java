package clinic.baton.notices;

import clinic.baton.record.Writing;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Tells patients things, inside another module's command. Consent, confidentiality, language, sending hours, contents and
 * the half minute in the outbox are seen to here, whoever calls.
 */
public interface Notices {
    /** Tells it, or says why not; where it matters the desk is then asked to call. */
    Told tell(Writing writing, Notice notice);

    /** Takes messages back that are still in the outbox and answers which. */
    Set<UUID> takeBack(Writing writing, Collection<UUID> messages);

    /** Takes back what waits about a subject, of a topic. */
    Set<UUID> takeBackAbout(Writing writing, UUID about, Topic topic);
}
