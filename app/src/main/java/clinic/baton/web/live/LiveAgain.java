package clinic.baton.web.live;

import clinic.baton.kernel.PracticeId;
import org.springframework.stereotype.Component;

/**
 * Says that a view shows something else though the record hasn't grown: a figure was reckoned anew. Where something
 * happened, the record says so and nobody needs this.
 */
@Component
public class LiveAgain {
    private final LiveStreams streams;

    LiveAgain(LiveStreams streams) {
        this.streams = streams;
    }

    /** Renders the view for all screens of this node that show it; returns at once. */
    public void render(PracticeId practice, String view) {
        streams.again(practice, view);
    }
}
