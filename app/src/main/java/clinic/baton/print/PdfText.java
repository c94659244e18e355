package clinic.baton.print;

import java.io.IOException;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Reads the words of a PDF, where it has any: a scan is a picture. */
public final class PdfText {
    private PdfText() {}

    /**
     * The words of the first pages, at most {@code longest} characters; blank for a picture, an encrypted or a broken file.
     */
    public static String of(byte[] pdf, int pages, int longest) {
        StringBuilder words = new StringBuilder();
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= Math.min(pages, reader.getNumberOfPages()) && words.length() < longest; page++) {
                words.append(extractor.getTextFromPage(page)).append('\n');
            }
        } catch (IOException | RuntimeException unreadable) {
            return "";
        }
        String all = words.toString().replace("\u0000", "").strip();
        return all.substring(0, Math.min(longest, all.length()));
    }
}
