package clinic.baton.web.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;

/** Server-sent events as bytes (HTML Living Standard, section 9.2). */
final class Messages {
    private Messages() {}

    static byte[] fragments(long sequence, List<Fragment> fragments) {
        StringBuilder text =
                new StringBuilder(1024).append("id: ").append(sequence).append('\n');
        for (Fragment fragment : fragments) {
            fragment.turbo()
                    .lines()
                    .forEach(line -> text.append("data: ").append(line).append('\n'));
        }
        return text.append('\n').toString().getBytes(UTF_8);
    }

    /** Nothing to draw, but the browser now knows how far it is. */
    static byte[] progress(long sequence, Instant now) {
        return ("id: " + sequence + "\nevent: beat\ndata: " + now + " " + sequence + "\n\n").getBytes(UTF_8);
    }

    static byte[] refresh() {
        return "event: refresh\ndata: \n\n".getBytes(UTF_8);
    }

    static byte[] beat(Instant now, long sequence) {
        return ("event: beat\ndata: " + now + " " + sequence + "\n\n").getBytes(UTF_8);
    }
}
