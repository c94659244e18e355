package clinic.baton.acceptance.bring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A bundle of 50 MB through the browser, into a server whose whole heap is not much more than that. */
@Tag("import")
@Tag("slow")
class LargeImportTest extends ImportOffice {
    private static final long BUNDLE_BYTES = 50L * 1024 * 1024;
    private static final String ENTRY = """
            {"resource":{"resourceType":"Patient","id":"%1$06d","text":{"div":"%2$s"},"identifier":[{"system":"urn:mrn","value":"%1$06d"}],
            "name":[{"family":"Family%1$06d","given":["Given"]}],"birthDate":"1970-01-01"},"request":{"method":"POST","url":"Patient"}}""";
    private static final String NARRATIVE = "narrative ".repeat(2000);

    @Override
    Map<String, String> environment() {
        return Map.of("BATON_MEMORY", "192m");
    }

    @Test
    void fifty_megabytes_come_in_with_a_bar_and_within_a_small_heap() throws Exception {
        Path file = folder().resolve("bundle.json");
        int patients = write(file);
        desk().sends(file);
        assertThat(tab().getByRole(com.microsoft.playwright.options.AriaRole.PROGRESSBAR))
                .isVisible();
        desk().isReported(600);
        assertThat(desk().count("patients", 0)).isEqualTo(patients);
        assertThat(baton().isAlive()).isTrue();
    }

    private static int write(Path file) throws IOException {
        int written = 0;
        long bytes = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
                    .getBytes(StandardCharsets.UTF_8));
            while (bytes < BUNDLE_BYTES) {
                byte[] entry = ((written == 0 ? "" : ",") + ENTRY.formatted(written, NARRATIVE))
                        .getBytes(StandardCharsets.UTF_8);
                out.write(entry);
                bytes += entry.length;
                written++;
            }
            out.write("]}".getBytes(StandardCharsets.UTF_8));
        }
        return written;
    }
}
