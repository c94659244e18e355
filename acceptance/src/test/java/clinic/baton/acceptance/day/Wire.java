package clinic.baton.acceptance.day;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A network between a browser and Baton that a test can cut and mend. */
final class Wire implements AutoCloseable {
    private static final Pattern OPENED = Pattern.compile("GET (\\S*/live\\?\\S*) HTTP");

    private final ServerSocket near;
    private final int far;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> streams = new CopyOnWriteArrayList<>();
    private volatile boolean cut;

    private Wire(ServerSocket near, int far) {
        this.near = near;
        this.far = far;
        Thread.ofVirtual().start(this::accept);
    }

    /** A wire to a port of this machine. */
    static Wire to(int port) throws IOException {
        return new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
    }

    int port() {
        return near.getLocalPort();
    }

    /** Ends every connection; from now on none opens. */
    void cut() {
        cut = true;
        open.forEach(Wire::end);
        open.clear();
    }

    void mend() {
        cut = false;
    }

    /** The addresses of all live streams that were opened over it, in order. */
    List<String> streams() {
        return List.copyOf(streams);
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                Socket here = near.accept();
                if (cut) {
                    end(here);
                } else {
                    join(here, new Socket(InetAddress.getLoopbackAddress(), far));
                }
            } catch (IOException closed) {
                cut();
            }
        }
    }

    private void join(Socket here, Socket there) {
        open.addAll(List.of(here, there));
        Thread.ofVirtual().start(() -> pump(here, there));
        Thread.ofVirtual().start(() -> pump(there, here));
    }

    private void pump(Socket from, Socket into) {
        byte[] piece = new byte[16_384];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = into.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                OPENED.matcher(new String(piece, 0, length, ISO_8859_1))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(streams::add);
                out.write(piece, 0, length);
            }
        } catch (IOException broken) {
            // As when somebody pulls a plug: both ends learn of it below.
        }
        end(from);
        end(into);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // Nothing is left to close.
        }
    }

    @Override
    public void close() throws IOException {
        near.close();
        cut();
    }
}
