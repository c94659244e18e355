package clinic.baton.delivery.internal;

import clinic.baton.delivery.Channel;
import clinic.baton.delivery.Letter;
import clinic.baton.kernel.PracticeId;

/** One way out of the building. */
interface Transport {
    /** What it carries. */
    Channel channel();

    /** Sends; answers what came of it and throws nothing that a mail server or gateway can cause. */
    Result send(PracticeId practice, Letter letter, Ways ways);
}
