package clinic.baton.print;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Sheets of adhesive labels: three across, eight down on A4 (70 by 37 mm), ten down on Letter (2.6 by 1 inch). */
public final class Labels {
    private static final int ACROSS = 3;
    private static final float MM = 72 / 25.4f;

    private Labels() {}

    /**
     * One label.
     *
     * @param name who, in large letters
     * @param line what else to know
     * @param code what its bar-code says: letters and digits
     */
    public record Label(String name, String line, String code) {}

    /** Labels as a PDF, in their order. */
    public static byte[] of(Paper paper, List<Label> labels) {
        boolean letter = paper == Paper.LETTER;
        float side = letter ? 0.1875f * 72 : 0;
        float top = letter ? 36 : 0.5f * MM;
        var bytes = new ByteArrayOutputStream();
        var document = new Document(paper.size(), side, side, top, 0);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        document.addTitle("Labels");
        document.open();
        PdfPTable table = new PdfPTable(ACROSS);
        table.setWidthPercentage(100);
        float height = letter ? 72 : 37 * MM;
        labels.forEach(label -> table.addCell(cell(writer, label, height)));
        int rest = Math.floorMod(-labels.size(), ACROSS);
        for (int i = 0; i < (labels.isEmpty() ? ACROSS : rest); i++) {
            table.addCell(empty(height));
        }
        document.add(table);
        document.close();
        return bytes.toByteArray();
    }

    private static PdfPCell cell(PdfWriter writer, Label label, float height) {
        PdfPCell cell = empty(height);
        Paragraph name = new Paragraph(label.name(), Letters.bold(11));
        name.setLeading(12);
        cell.addElement(name);
        Paragraph line = new Paragraph(label.line(), Letters.plain(8));
        line.setLeading(9.5f);
        cell.addElement(line);
        Image bars = Codes.picture(writer, label.code(), 20);
        bars.setSpacingBefore(3);
        cell.addElement(bars);
        return cell;
    }

    private static PdfPCell empty(float height) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setFixedHeight(height);
        cell.setPaddingLeft(12);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }
}
