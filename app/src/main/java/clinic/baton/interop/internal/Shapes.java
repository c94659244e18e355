package clinic.baton.interop.internal;

import clinic.baton.interop.FileShape;
import clinic.baton.interop.FileShape.Kind;
import clinic.baton.interop.ImportSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells a file's format from its first letters. */
public final class Shapes {

    private static final int HEAD_CHARS = 256 * 1024;
    private static final String DELIMITERS = ",;\t|";

    private Shapes() {}

    /** The shape of a file. */
    public static FileShape of(ImportSource source) throws IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(8);
        }
        String binary = binaryRemedy(start);
        if (!binary.isEmpty()) {
            return new FileShape(Kind.UNREADABLE, StandardCharsets.UTF_8, binary);
        }
        Charset charset = Charsets.of(source);
        return ofText(head(source, charset), charset);
    }

    private static String head(ImportSource source, Charset charset) throws IOException {
        try (Reader reader = Charsets.reader(source.open(), charset)) {
            char[] head = new char[HEAD_CHARS];
            int length = 0;
            int count = 0;
            while (count >= 0 && length < head.length) {
                count = reader.read(head, length, head.length - length);
                length += Math.max(count, 0);
            }
            return new String(head, 0, length);
        }
    }

    private static FileShape ofText(String raw, Charset charset) {
        String head = raw.replace('\u000B', ' ').stripLeading();
        if (head.isEmpty()) {
            return new FileShape(Kind.EMPTY, charset, "The file is empty.");
        }
        String guessed = charset.equals(Charsets.WINDOWS) ? "The file isn't UTF-8; read as Windows-1252." : "";
        if (head.charAt(0) == '{' || head.charAt(0) == '[') {
            return new FileShape(isLines(head) ? Kind.FHIR_NDJSON : Kind.FHIR_JSON, charset, guessed);
        }
        if (head.startsWith("MSH") || head.startsWith("FHS") || head.startsWith("BHS")) {
            return new FileShape(Kind.HL7_V2, charset, guessed);
        }
        return ofOtherText(head, charset, guessed);
    }

    private static FileShape ofOtherText(String head, Charset charset, String guessed) {
        if (head.charAt(0) == '<') {
            return new FileShape(Kind.UNREADABLE, charset, "This is XML. Export FHIR as JSON, or the list as CSV.");
        }
        String firstLine = head.lines().findFirst().orElse("");
        boolean table = firstLine.chars().anyMatch(letter -> DELIMITERS.indexOf(letter) >= 0);
        if (table && head.indexOf('\0') < 0) {
            return new FileShape(Kind.CSV, charset, guessed);
        }
        String remedy =
                "The content is neither FHIR JSON, HL7 v2 nor a table with a header row. Export it as one of these.";
        return new FileShape(Kind.UNREADABLE, charset, remedy);
    }

    private static boolean isLines(String head) {
        List<String> first =
                head.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return first.size() == 2 && first.stream().allMatch(line -> line.startsWith("{"));
    }

    private static String binaryRemedy(byte[] start) {
        String magic = new String(start, StandardCharsets.ISO_8859_1);
        if (magic.startsWith("PK")) {
            return "This is a ZIP archive or an Excel workbook. Unpack it, or save the sheet as CSV.";
        }
        if (magic.startsWith("\u001F\u008B")) {
            return "This is a gzip archive. Unpack it first.";
        }
        if (magic.startsWith("%PDF")) {
            return "This is a PDF, which is for reading by people. Export the list as CSV.";
        }
        return magic.startsWith("\u00D0\u00CF\u0011\u00E0") ? "This is an old Excel workbook. Save it as CSV." : "";
    }
}
