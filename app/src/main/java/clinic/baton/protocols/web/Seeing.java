package clinic.baton.protocols.web;

import clinic.baton.protocols.Protocol;
import clinic.baton.protocols.Run;
import clinic.baton.record.Caller;
import clinic.baton.web.live.Audience;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Who sees a protocol that runs: its named audience, and whoever is in it. */
final class Seeing {
    private Seeing() {}

    static boolean may(Caller caller, Protocol protocol) {
        return protocol.way().audience().contains(Audience.of(caller));
    }

    /** Refuses whoever is neither of the audience nor in it. */
    static void check(Caller caller, Run run) {
        boolean inIt = caller.id() != null
                && (caller.id().equals(run.started().person()) || run.people().contains(caller.id()));
        if (!inIt && !may(caller, run.protocol())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
