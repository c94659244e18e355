package clinic.baton.interop.internal.fhir;

import clinic.baton.interop.Incoming;
import clinic.baton.interop.Origin;
import clinic.baton.interop.Problem;
import clinic.baton.interop.Problem.Weight;
import clinic.baton.interop.internal.Charsets;
import clinic.baton.interop.internal.Findings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads FHIR R4 JSON: bundles of any type, single resources, lists of them, and one resource a line. Only one entry is
 * in memory at a time, and of it only the elements that Baton has a place for.
 */
public final class FhirReader {

    private final String file;
    private final Consumer<? super Incoming> sink;
    private final ResourceMapper mapper;

    /** A reader of one file. */
    public FhirReader(String file, ZoneId zone, Consumer<? super Incoming> sink) {
        this.file = file;
        this.sink = sink;
        this.mapper = new ResourceMapper(zone, sink);
    }

    /** Reads one document, or several written one after the other. */
    public void readDocument(InputStream bytes, Charset charset) throws IOException {
        try (Reader letters = Charsets.reader(bytes, charset);
                JsonParser parser = Json.parser(letters)) {
            readValues(parser, "");
        }
    }

    /** Reads one document a line; a broken line leaves the others unharmed. */
    public void readLines(InputStream bytes, Charset charset) throws IOException {
        try (BufferedReader letters = Charsets.reader(bytes, charset)) {
            long line = 0;
            String text = letters.readLine();
            while (text != null) {
                line++;
                if (!text.isBlank()) {
                    readLine(text, "line " + line);
                }
                text = letters.readLine();
            }
        }
    }

    private void readLine(String text, String place) {
        try (JsonParser parser = Json.parser(text)) {
            readValues(parser, place);
        }
    }

    private void readValues(JsonParser parser, String place) {
        try {
            int count = 0;
            while (parser.nextToken() != null) {
                readValue(parser, count == 0 ? place : Paths.join(place, "value " + (count + 1)));
                count++;
            }
        } catch (JacksonException broken) {
            sink.accept(brokenOff(broken, place));
        }
    }

    private void readValue(JsonParser parser, String place) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            int index = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                readValue(parser, Paths.join(place, "[" + index + "]"));
                index++;
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            readRoot(parser, place);
        } else {
            new Findings(new Origin(file, place), sink)
                    .refuse("resource", parser.getString(), "A FHIR resource is a JSON object in braces.");
        }
    }

    private void readRoot(JsonParser parser, String place) {
        PrunedTree tree = new PrunedTree(parser);
        boolean bundle = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = Objects.requireNonNull(parser.currentName());
            boolean list = parser.nextToken() == JsonToken.START_ARRAY;
            if (name.equals("entry") && list && tree.mayBeBundle()) {
                bundle = true;
                readEntries(parser, place);
            } else {
                tree.member(name);
            }
        }
        if (!bundle && !tree.isBundle()) {
            mapper.map(new Findings(new Origin(file, place), sink), "", tree);
        }
    }

    private void readEntries(JsonParser parser, String place) {
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Findings findings = new Findings(new Origin(file, Paths.join(place, "entry[" + index + "]")), sink);
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                readEntry(parser, findings);
            } else {
                findings.refuse("entry", parser.getString(), "An entry of a bundle is an object with a resource.");
                parser.skipChildren();
            }
            index++;
        }
    }

    private void readEntry(JsonParser parser, Findings findings) {
        String fullUrl = "";
        @Nullable PrunedTree resource = null;
        @Nullable ObjectNode request = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = Objects.requireNonNull(parser.currentName());
            JsonToken value = Objects.requireNonNull(parser.nextToken());
            if (name.equals("resource") && value == JsonToken.START_OBJECT) {
                resource = PrunedTree.read(parser);
            } else if (name.equals("request") && value == JsonToken.START_OBJECT) {
                request = PrunedTree.read(parser).root();
            } else if (name.equals("fullUrl") && value == JsonToken.VALUE_STRING) {
                fullUrl = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        mapper.entry(findings, fullUrl, resource, request);
    }

    private Problem brokenOff(JacksonException broken, String place) {
        String where = broken.getLocation() == null
                ? place
                : Paths.join(
                        place,
                        "line " + broken.getLocation().getLineNr() + ", column "
                                + broken.getLocation().getColumnNr());
        return new Problem(
                new Origin(file, where),
                "JSON",
                Findings.shortened(broken.getOriginalMessage()),
                "The file can't be read beyond this place; everything before it was. Export it again and import that:"
                        + " what is already there stays as it is.",
                Weight.BROKEN_OFF);
    }
}
