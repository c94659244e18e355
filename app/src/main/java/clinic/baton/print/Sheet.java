package clinic.baton.print;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A document being written, top to bottom, as a PDF. Not for several threads. */
public final class Sheet {
    private static final float MARGIN = 48;
    private static final float BODY = 10.5f;
    private static final float SMALL = 9;
    private static final float GAP = 6;
    private static final float CODE_HEIGHT = 28;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document;
    private final PdfWriter writer;

    private Sheet(Rectangle size, String title, String foot) {
        this.document = new Document(size, MARGIN, MARGIN, MARGIN, MARGIN);
        this.writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(title);
        document.addCreator("Baton");
        document.open();
        writer.setPageEvent(new Foot(foot, writer));
    }

    /**
     * Begins a sheet with its title on top.
     *
     * @param over the line above the title: the practice's name
     * @param foot the line at the foot of each page
     */
    public static Sheet upright(Paper paper, String over, String title, String foot) {
        return new Sheet(paper.size(), title, foot).top(over, title);
    }

    /** Begins a sheet on its side, for wide tables. */
    public static Sheet across(Paper paper, String over, String title, String foot) {
        return new Sheet(paper.size().rotate(), title, foot).top(over, title);
    }

    private Sheet top(String over, String title) {
        add(new Paragraph(over, Letters.quiet(SMALL)));
        Paragraph head = new Paragraph(title, Letters.bold(18));
        head.setSpacingAfter(2 * GAP);
        return add(head);
    }

    /** A heading within. */
    public Sheet heading(String words) {
        Paragraph head = new Paragraph(words, Letters.bold(12.5f));
        head.setSpacingBefore(2 * GAP);
        head.setSpacingAfter(GAP);
        head.setKeepTogether(true);
        return add(head);
    }

    /** A paragraph; line breaks are kept. */
    public Sheet text(String words) {
        return paragraph(words, BODY);
    }

    /** A paragraph for those who look closely. */
    public Sheet small(String words) {
        Paragraph paragraph = new Paragraph(words, Letters.quiet(SMALL));
        paragraph.setSpacingAfter(GAP);
        return add(paragraph);
    }

    /** A paragraph that is read across a room. */
    public Sheet large(String words) {
        return paragraph(words, 15);
    }

    private Sheet paragraph(String words, float points) {
        Paragraph paragraph = new Paragraph(words, Letters.plain(points));
        paragraph.setLeading(points * 1.4f);
        paragraph.setSpacingAfter(GAP);
        return add(paragraph);
    }

    /** Pairs of what and how it is, one below the other. */
    public Sheet facts(Map<String, String> facts) {
        PdfPTable table = table(new float[] {1, 3});
        facts.forEach((what, how) -> {
            table.addCell(cell(new Phrase(what, Letters.quiet(SMALL)), Rectangle.NO_BORDER));
            table.addCell(cell(new Phrase(how, Letters.plain(BODY)), Rectangle.NO_BORDER));
        });
        return add(table);
    }

    /** A table whose heads stand on every page it reaches. */
    public Sheet table(List<Column> columns, List<List<String>> rows) {
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width();
        }
        PdfPTable table = table(widths);
        table.setHeaderRows(1);
        for (Column column : columns) {
            PdfPCell head = cell(new Phrase(column.head(), Letters.bold(SMALL)), Rectangle.BOTTOM);
            head.setBackgroundColor(Letters.BAND);
            table.addCell(head);
        }
        for (List<String> row : rows) {
            row.forEach(words -> table.addCell(cell(new Phrase(words, Letters.plain(SMALL)), Rectangle.BOTTOM)));
        }
        return add(table);
    }

    /**
     * One column of a table.
     *
     * @param head what stands over it
     * @param width how wide it is beside the others
     */
    public record Column(String head, float width) {}

    /** A line to write on by hand, with what belongs there. */
    public Sheet blank(String label) {
        PdfPTable table = table(new float[] {1, 3});
        table.addCell(cell(new Phrase(label, Letters.quiet(SMALL)), Rectangle.NO_BORDER));
        PdfPCell line = cell(new Phrase(" ", Letters.plain(14)), Rectangle.BOTTOM);
        table.addCell(line);
        return add(table);
    }

    /** A bar-code of letters and digits (Code 128), readable below. */
    public Sheet code(String code) {
        return add(Codes.picture(writer, code, CODE_HEIGHT));
    }

    /** A drawing made of strokes, such as a signature. */
    public Sheet strokes(Strokes strokes, float widthPoints) {
        return add(strokes.picture(writer, widthPoints));
    }

    /** Goes on on a new page. */
    public Sheet page() {
        document.newPage();
        return this;
    }

    /** The finished PDF. */
    public byte[] bytes() {
        document.close();
        return bytes.toByteArray();
    }

    private static PdfPTable table(float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingAfter(GAP);
        return table;
    }

    private static PdfPCell cell(Phrase words, int border) {
        PdfPCell cell = new PdfPCell(words);
        cell.setBorder(border);
        cell.setBorderColor(Letters.RULE);
        cell.setPadding(4);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }

    private Sheet add(Element element) {
        document.add(element);
        return this;
    }
}
