package clinic.baton.delivery.internal;

import clinic.baton.access.PublicAddress;
import clinic.baton.delivery.Channel;
import clinic.baton.delivery.DeliverySettings.Text;
import clinic.baton.delivery.Letter;
import clinic.baton.kernel.PracticeId;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text messages through an HTTP gateway of Twilio's shape. Gateways that know the header send a repeated request once. */
@Component
class TextTransport implements Transport {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json;
    private final PublicAddress address;

    TextTransport(JsonMapper json, PublicAddress address) {
        this.json = json;
        this.address = address;
    }

    @Override
    public Channel channel() {
        return Channel.TEXT;
    }

    @Override
    public Result send(PracticeId practice, Letter letter, Ways ways) {
        Text text = ways.settings().text();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("To", PhoneNumbers.international(letter.to().address()));
        form.put("From", String.valueOf(text.from()));
        form.put("Body", letter.words());
        address.of(GatewayPaths.status(practice)).ifPresent(back -> form.put("StatusCallback", back));
        try {
            return read(http.send(request(text, ways, letter, form), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Result.later("The gateway can't be reached: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return Result.never("The gateway's address can't be used: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Result.later("Baton is being stopped");
        }
    }

    private static HttpRequest request(Text text, Ways ways, Letter letter, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        String who = Base64.getEncoder()
                .encodeToString((text.account() + ":" + ways.textSecret()).getBytes(StandardCharsets.UTF_8));
        String root = String.valueOf(text.address()).replaceAll("/+$", "");
        return HttpRequest.newBuilder(URI.create(
                        root + "/2010-04-01/Accounts/" + encode(String.valueOf(text.account())) + "/Messages.json"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + who)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Idempotency-Key", letter.id().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private Result read(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 200 || status == 201) {
            String sid = field(answer.body(), "sid");
            return sid.isBlank() ? Result.later("The gateway's answer names no message") : Result.sent(sid);
        }
        String why = "The gateway said " + status + ": " + field(answer.body(), "message");
        boolean ours = status >= 400 && status < 500 && status != 408 && status != 429 && status != 401;
        return ours ? Result.never(why) : Result.later(why);
    }

    private String field(String body, String name) {
        try {
            JsonNode value = json.readTree(body).get(name);
            return value == null || value.isNull() ? "" : value.asString();
        } catch (JacksonException e) {
            return "";
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
