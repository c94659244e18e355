package clinic.baton.interop.internal.hl7v2;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a stream of letters into messages. A segment ends at CR, LF or both; a message begins at MSH; framing bytes and
 * batch envelopes are passed over; a line that doesn't begin like a segment belongs to the one before it.
 */
final class MessageSplitter {

    static final int MOST_CHARS = 4 * 1024 * 1024;

    private static final int HEAD_CHARS = 64 * 1024;

    private static final char MLLP_START = '\u000B';
    private static final char MLLP_END = '\u001C';
    private static final Pattern SEGMENT = Pattern.compile("[A-Z][A-Z0-9]{2}([^A-Za-z0-9 ].*)?", Pattern.DOTALL);
    private static final Pattern ENVELOPE = Pattern.compile("(FHS|BHS|FTS|BTS)([^A-Za-z0-9 ].*)?", Pattern.DOTALL);

    private final Reader letters;
    private final Taker taker;
    private final Refuser refuser;
    private final StringBuilder line = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private int chars;
    private int number;
    private long lineNumber = 1;
    private long startLine = 1;
    private boolean tooLong;

    /** Takes whole messages. */
    interface Taker {
        void take(int number, List<Segment> segments);
    }

    /** Told of messages that are too long to hold. */
    interface Refuser {
        void refuse(int number, long line);
    }

    MessageSplitter(Reader letters, Taker taker, Refuser refuser) {
        this.letters = letters;
        this.taker = taker;
        this.refuser = refuser;
    }

    void split() throws IOException {
        int before = 0;
        int letter = letters.read();
        while (letter >= 0) {
            if (letter == '\r' || letter == '\n') {
                endLine(!(letter == '\n' && before == '\r'));
            } else if (letter != MLLP_START && letter != MLLP_END && letter != 0) {
                add((char) letter);
            }
            before = letter;
            letter = letters.read();
        }
        endLine(true);
        endMessage();
    }

    /** Of a message that is too long only the lines' beginnings are kept, to see where the next one begins. */
    private void add(char letter) {
        chars++;
        if (chars > MOST_CHARS && !tooLong) {
            tooLong = true;
            segments.subList(Math.min(1, segments.size()), segments.size()).clear();
            line.setLength(0);
            line.append("cut");
        }
        if (!tooLong || line.length() < HEAD_CHARS) {
            line.append(letter);
        }
    }

    private void endLine(boolean counts) {
        String text = line.toString().strip();
        line.setLength(0);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (!text.isEmpty()) {
            take(text);
        }
        if (counts) {
            lineNumber++;
        }
    }

    private void take(String text) {
        if (text.startsWith("MSH")) {
            endMessage();
            startLine = lineNumber;
            chars = text.length();
            segments.add(new Segment(text, lineNumber));
        } else if (tooLong) {
            return;
        } else if (!segments.isEmpty() && SEGMENT.matcher(text).matches()) {
            if (!ENVELOPE.matcher(text).matches()) {
                segments.add(new Segment(text, lineNumber));
            }
        } else if (!segments.isEmpty()) {
            Segment last = segments.removeLast();
            segments.add(new Segment(last.text() + " " + text, last.line()));
        }
    }

    private void endMessage() {
        if (!segments.isEmpty()) {
            number++;
            if (tooLong) {
                refuser.refuse(number, startLine);
            } else {
                taker.take(number, List.copyOf(segments));
            }
        }
        segments.clear();
        chars = 0;
        tooLong = false;
    }
}
