package clinic.baton.interop.internal.intake;

import java.io.InputStream;

/** The parts of an upload as one stream; one part is in memory at a time. */
final class PartStream extends InputStream {
    private final StoredSource source;
    private byte[] part = {};
    private int at;
    private int next;

    PartStream(StoredSource source) {
        this.source = source;
    }

    @Override
    public int read() {
        return fill() ? Byte.toUnsignedInt(part[at++]) : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, part.length - at);
        System.arraycopy(part, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean fill() {
        if (at == part.length) {
            part = source.part(next).orElse(new byte[0]);
            at = 0;
            next++;
        }
        return at < part.length;
    }
}
