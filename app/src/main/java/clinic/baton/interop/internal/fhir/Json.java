package clinic.baton.interop.internal.fhir;

import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The JSON parser with limits wide enough for real files and narrow enough for hostile ones. */
final class Json {

    private static final int NESTING = 500;
    private static final int STRING_CHARS = 64 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(NESTING)
                    .maxStringLength(STRING_CHARS)
                    .build())
            .build();

    private Json() {}

    static JsonParser parser(Reader letters) {
        return FACTORY.createParser(ObjectReadContext.empty(), letters);
    }

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }
}
