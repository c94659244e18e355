package clinic.baton.interop;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.interop.FileShape.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{\"resourceType\":\"Bundle\"}#FHIR_JSON",
                "[{\"resourceType\":\"Patient\"}]#FHIR_JSON",
                "MSH|^~\\&|A#HL7_V2",
                "FHS|^~\\&|A#HL7_V2",
                "Name;Vorname#CSV",
                "PK\u0003\u0004#UNREADABLE",
                "%PDF-1.7#UNREADABLE",
                "<Bundle/>#UNREADABLE",
                "just words#UNREADABLE",
                "''#EMPTY",
            })
    void content_decides_never_the_name(String content, Kind kind) throws IOException {
        ImportSource source = Reading.text("misnamed.pdf", content, StandardCharsets.UTF_8);
        assertThat(IncomingFiles.inspect(source).kind()).isEqualTo(kind);
    }

    @Test
    void one_resource_a_line_is_told_from_one_document() throws IOException {
        ImportSource lines = Reading.text("x", "{\"a\":1}\n\n{\"b\":2}\n", StandardCharsets.UTF_8);
        ImportSource document = Reading.text("x", "{\n\"a\":{\n\"b\":2}}\n", StandardCharsets.UTF_8);
        assertThat(IncomingFiles.inspect(lines).kind()).isEqualTo(Kind.FHIR_NDJSON);
        assertThat(IncomingFiles.inspect(document).kind()).isEqualTo(Kind.FHIR_JSON);
    }

    @Test
    void what_can_not_be_read_comes_with_what_would_do() {
        Problem problem = Reading.ofText("PK\u0003\u0004rest").only(Problem.class);
        assertThat(problem.remedy()).contains("save the sheet as CSV");
    }

    @Test
    void progress_ends_at_the_last_byte() {
        ImportSource source = Reading.resource("synthea/leida.json");
        long[] last = {0};
        Reading.of(source, new ReadingOptions(Reading.NEW_YORK, null, bytes -> last[0] = bytes));
        assertThat(last[0]).isEqualTo(source.sizeBytes());
    }
}
