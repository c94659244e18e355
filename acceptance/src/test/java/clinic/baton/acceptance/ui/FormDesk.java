package clinic.baton.acceptance.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes forms and answers as the test says. */
final class FormDesk {
    /** What a form carried. */
    record Posted(String path, Map<String, String> fields) {
        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private volatile boolean losing;
    private volatile String answer = "";
    private volatile int status = 200;

    void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        posted.add(new Posted(exchange.getRequestURI().getPath(), fields(body)));
        if (losing) {
            exchange.close();
            return;
        }
        StandIn.answer(exchange, status, "text/vnd.turbo-stream.html", (answer + " ").getBytes(UTF_8), "none");
    }

    /** Every form that came, also those whose answer was lost. */
    List<Posted> posted() {
        return new ArrayList<>(posted);
    }

    /** Whether it takes forms but loses the answers on the way. */
    void loseAnswers(boolean lose) {
        losing = lose;
    }

    /** Answers with a stream of fragments from now on. */
    void answerWith(int code, String fragments) {
        status = code;
        answer = fragments;
    }

    private static Map<String, String> fields(String body) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : body.split("&")) {
            var at = pair.indexOf('=');
            if (at > 0) {
                fields.put(decode(pair.substring(0, at)), decode(pair.substring(at + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
