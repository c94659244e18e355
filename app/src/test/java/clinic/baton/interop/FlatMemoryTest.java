package clinic.baton.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A bundle far larger than what may be held goes through; what stays reachable is measured on the way. */
@Tag("slow")
class FlatMemoryTest {

    private static final long BUNDLE_BYTES = 52L * 1024 * 1024;
    private static final long MOST_HELD_BYTES = BUNDLE_BYTES / 4;

    @Test
    void a_fifty_megabyte_bundle_leaves_less_than_a_quarter_of_it_on_the_heap() throws IOException {
        GeneratedBundle bundle = new GeneratedBundle(BUNDLE_BYTES);
        Tally tally = new Tally(bundle.entries());
        IncomingFiles.read(bundle, ReadingOptions.in(Reading.NEW_YORK), tally::take);
        assertThat(tally.patients).isEqualTo(bundle.entries());
        assertThat(tally.heldBytes).hasSizeGreaterThan(4);
        assertThat(tally.heldBytes).allMatch(held -> held < MOST_HELD_BYTES);
        System.out.println("held while reading " + BUNDLE_BYTES + " bytes: " + tally.heldBytes);
    }

    /** Counts patients and, eight times on the way, what the heap still holds after a full collection. */
    private static final class Tally {
        private final long every;
        private final long before = heldNow();
        private final List<Long> heldBytes = new ArrayList<>();
        private long patients;

        Tally(long entries) {
            this.every = entries / 8;
        }

        void take(Incoming incoming) {
            if (incoming instanceof IncomingPatient) {
                patients++;
                if (patients % every == 0) {
                    heldBytes.add(heldNow() - before);
                }
            }
        }

        private static long heldNow() {
            ManagementFactory.getMemoryMXBean().gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }

    /** A transaction bundle made while it is read, so that the test itself holds none of it. */
    private record GeneratedBundle(long sizeBytes) implements ImportSource {

        private static final String ENTRY = """
                {"fullUrl":"urn:uuid:{number}","resource":{"resourceType":"Patient","id":"{number}","text":{"div":"{narrative}"},
                "identifier":[{"system":"urn:mrn","value":"{number}"}],"name":[{"family":"F{number}","given":["G"]}],
                "birthDate":"1970-01-01"},"request":{"method":"POST","url":"Patient"}}""";
        private static final String NARRATIVE = "narrative ".repeat(120);

        @Override
        public String name() {
            return "generated.json";
        }

        private static byte[] entry(long number) {
            return ENTRY.replace("{number}", String.format("%08d", number))
                    .replace("{narrative}", NARRATIVE)
                    .getBytes(StandardCharsets.UTF_8);
        }

        long entries() {
            return sizeBytes / entry(0).length;
        }

        @Override
        public InputStream open() {
            return new EntryStream(entries());
        }

        private static final class EntryStream extends InputStream {
            private static final byte[] END = "]}".getBytes(StandardCharsets.UTF_8);
            private final long entries;
            private long next;
            private byte[] part = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
                    .getBytes(StandardCharsets.UTF_8);
            private int at;

            EntryStream(long entries) {
                this.entries = entries;
            }

            @Override
            public int read() {
                return advance() ? Byte.toUnsignedInt(part[at++]) : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (!advance()) {
                    return -1;
                }
                int count = Math.min(length, part.length - at);
                System.arraycopy(part, at, buffer, offset, count);
                at += count;
                return count;
            }

            private boolean advance() {
                if (at == part.length && next <= entries) {
                    byte[] entry = next < entries ? entry(next) : END;
                    part = next > 0 && next < entries ? withComma(entry) : entry;
                    at = 0;
                    next++;
                }
                return at < part.length;
            }

            private static byte[] withComma(byte[] entry) {
                byte[] with = new byte[entry.length + 1];
                with[0] = ',';
                System.arraycopy(entry, 0, with, 1, entry.length);
                return with;
            }
        }
    }
}
