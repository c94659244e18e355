package clinic.baton.bench.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who asks the bare server for changes. */
final class Presser implements AutoCloseable {
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BareServer server;

    Presser(BareServer server) {
        this.server = server;
    }

    void press(int number) throws IOException, InterruptedException {
        URI address = server.at("/change?" + number);
        browser.send(
                HttpRequest.newBuilder(address).POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding());
    }

    @Override
    public void close() {
        browser.close();
    }
}
