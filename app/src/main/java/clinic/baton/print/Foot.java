package clinic.baton.print;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The line at the foot of each page: what it is, and which page of how many. */
final class Foot extends PdfPageEventHelper {
    private static final float BELOW = 24;
    private static final float POINTS = 8;
    private static final float ROOM = 30;

    private final String words;
    private PdfTemplate total;

    Foot(String words, PdfWriter writer) {
        this.words = words;
        this.total = writer.getDirectContent().createTemplate(ROOM, 2 * POINTS);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        Rectangle page = document.getPageSize();
        float right = page.getWidth() - document.rightMargin();
        text(writer, words, Element.ALIGN_LEFT, document.leftMargin());
        text(writer, writer.getPageNumber() + " / ", Element.ALIGN_RIGHT, right - ROOM / 2);
        writer.getDirectContent().addTemplate(total, right - ROOM / 2, BELOW);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        String pages = Integer.toString(Math.max(1, writer.getPageNumber() - 1));
        ColumnText.showTextAligned(total, Element.ALIGN_LEFT, new Phrase(pages, Letters.quiet(POINTS)), 0, 0, 0);
    }

    private static void text(PdfWriter writer, String words, int align, float x) {
        ColumnText.showTextAligned(
                writer.getDirectContent(), align, new Phrase(words, Letters.quiet(POINTS)), x, BELOW, 0);
    }
}
