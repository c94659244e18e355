package clinic.baton.interop.internal;

import clinic.baton.interop.ReadingOptions.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass and tells about them once every 64 KiB. */
public final class CountingStream extends FilterInputStream {

    private static final long STEP_BYTES = 64 * 1024;

    private final Progress progress;
    private long countBytes;
    private long toldBytes;

    /** Counts what is read from a stream; closing this closes that. */
    public CountingStream(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        passed(next < 0 ? -1 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        passed(count);
        return count;
    }

    private void passed(int count) {
        countBytes += Math.max(count, 0);
        if (count < 0 || countBytes - toldBytes >= STEP_BYTES) {
            toldBytes = countBytes;
            progress.at(countBytes);
        }
    }
}
