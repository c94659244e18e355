package clinic.baton.print;

import java.awt.Color;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.Barcode128;
import org.openpdf.text.pdf.PdfWriter;

/** Bar-codes: Code 128, which every hand scanner types like a keyboard. */
final class Codes {
    private static final float NARROWEST = 1.1f;

    private Codes() {}

    static Image picture(PdfWriter writer, String code, float heightPoints) {
        Barcode128 bars = new Barcode128();
        bars.setCode(code);
        bars.setFont(Letters.base());
        bars.setSize(9);
        bars.setX(NARROWEST);
        bars.setBarHeight(heightPoints);
        return bars.createImageWithBarcode(writer.getDirectContent(), Color.BLACK, Color.BLACK);
    }
}
