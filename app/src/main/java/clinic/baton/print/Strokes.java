package clinic.baton.print;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Lines drawn with a finger on a field of 600 by 200 units, y downward.
 *
 * @param lines each a run of x, y, x, y …
 */
public record Strokes(List<int[]> lines) {
    /** How wide the field is. */
    public static final int WIDTH = 600;

    /** How high the field is. */
    public static final int HEIGHT = 200;

    private static final int MOST_POINTS = 4000;

    /** Refuses points outside of the field, half points and scribbles without end. */
    public Strokes {
        lines = lines.stream().map(int[]::clone).toList();
        int points = 0;
        for (int[] line : lines) {
            points += line.length;
            if (line.length % 2 != 0 || points > 2 * MOST_POINTS) {
                throw new IllegalArgumentException("A stroke is x and y by turns, " + MOST_POINTS + " points in all");
            }
            for (int i = 0; i < line.length; i++) {
                if (line[i] < 0 || line[i] > (i % 2 == 0 ? WIDTH : HEIGHT)) {
                    throw new IllegalArgumentException("A stroke leaves the field at " + line[i]);
                }
            }
        }
    }

    /**
     * The strokes of a text as browsers send it: {@code 10,20 12,24;40,50 44,60}. Blank for none.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Strokes of(String text) {
        if (!text.matches("[0-9,; ]*")) {
            throw new IllegalArgumentException("Strokes are digits, commas, blanks and semicolons");
        }
        List<int[]> lines = new ArrayList<>();
        for (String line : text.split(";", -1)) {
            String[] numbers = line.strip().split("[, ]+", -1);
            if (numbers.length > 1) {
                lines.add(java.util.Arrays.stream(numbers)
                        .mapToInt(Integer::parseInt)
                        .toArray());
            }
        }
        return new Strokes(lines);
    }

    /** Whether anything was drawn. */
    public boolean blank() {
        return lines.isEmpty();
    }

    Image picture(PdfWriter writer, float widthPoints) {
        float scale = widthPoints / WIDTH;
        PdfTemplate drawing = writer.getDirectContent().createTemplate(widthPoints, HEIGHT * scale);
        drawing.setLineWidth(1.2f);
        for (int[] line : lines) {
            drawing.moveTo(line[0] * scale, (HEIGHT - line[1]) * scale);
            for (int i = 2; i < line.length; i += 2) {
                drawing.lineTo(line[i] * scale, (HEIGHT - line[i + 1]) * scale);
            }
            drawing.stroke();
        }
        try {
            return Image.getInstance(drawing);
        } catch (BadElementException e) {
            throw new IllegalStateException("A drawing without a size", e);
        }
    }
}
