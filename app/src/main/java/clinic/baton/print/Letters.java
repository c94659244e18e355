package clinic.baton.print;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of all paper: Liberation Sans, which has the letters of Latin, Greek, Cyrillic and Hebrew names. */
final class Letters {
    static final Color INK = new Color(0x1c, 0x20, 0x26);
    static final Color QUIET = new Color(0x55, 0x5d, 0x66);
    static final Color RULE = new Color(0xc8, 0xcd, 0xd3);
    static final Color BAND = new Color(0xf0, 0xf2, 0xf4);

    private static final BaseFont REGULAR = load("LiberationSans-Regular.ttf");
    private static final BaseFont BOLD = load("LiberationSans-Bold.ttf");

    private Letters() {}

    static Font plain(float points) {
        return new Font(REGULAR, points, Font.NORMAL, INK);
    }

    static Font quiet(float points) {
        return new Font(REGULAR, points, Font.NORMAL, QUIET);
    }

    static Font bold(float points) {
        return new Font(BOLD, points, Font.NORMAL, INK);
    }

    static BaseFont base() {
        return REGULAR;
    }

    private static BaseFont load(String file) {
        try (InputStream found = BaseFont.class.getClassLoader().getResourceAsStream("liberation/" + file)) {
            if (found == null) {
                throw new IllegalStateException("The font " + file + " is missing. Maybe openpdf-fonts-extra is?");
            }
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, found.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " can't be read", e);
        }
    }
}
