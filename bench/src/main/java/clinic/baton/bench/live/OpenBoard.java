package clinic.baton.bench.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A browser that shows a Board: one open stream, which notes when each event has come whole. */
final class OpenBoard implements AutoCloseable {
    private final Socket socket;
    private final NavigableMap<Long, Long> nanosBySequence = new ConcurrentSkipListMap<>();
    private final NavigableMap<Long, String> events = new ConcurrentSkipListMap<>();
    private final boolean keeps;

    private OpenBoard(Socket socket, boolean keeps) {
        this.socket = socket;
        this.keeps = keeps;
        Thread.ofVirtual().start(this::read);
    }

    /**
     * Opens a stream.
     *
     * @param keeps whether it keeps what came, to be sent by another server
     */
    static OpenBoard at(URI address, String cookie, boolean keeps) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String request = "GET " + address.getRawPath() + query + " HTTP/1.1\r\nHost: " + address.getHost() + ":"
                + address.getPort() + "\r\nCookie: " + cookie + "\r\nAccept: text/event-stream\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(UTF_8));
        return new OpenBoard(socket, keeps);
    }

    /** When the first event that tells of this entry or a later one had come; a negative number when none has. */
    long cameNanos(long sequence) {
        var came = nanosBySequence.ceilingEntry(sequence);
        return came == null ? -1 : came.getValue();
    }

    /** Whether anything came yet. */
    boolean isOpen() {
        return !nanosBySequence.isEmpty();
    }

    /** The bytes of the first event that tells of this entry or a later one. */
    byte[] event(long sequence) {
        var event = events.ceilingEntry(sequence);
        return (event == null ? ": nothing\n\n" : event.getValue()).getBytes(UTF_8);
    }

    private void read() {
        try {
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            var text = new StringBuilder();
            long sequence = -1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    sequence = Long.parseLong(line.substring(4));
                    text.setLength(0);
                }
                if (line.isEmpty() && sequence >= 0) {
                    nanosBySequence.putIfAbsent(sequence, System.nanoTime());
                    if (keeps) {
                        events.putIfAbsent(sequence, text.append('\n').toString());
                    }
                    sequence = -1;
                } else if (keeps && sequence >= 0) {
                    text.append(line).append('\n');
                }
            }
        } catch (IOException closed) {
            // The bench is over, or the server went away: what didn't come is missing from the figures and said.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
