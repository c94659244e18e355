package clinic.baton.record;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON, so that a retry with the same key gets the first one. */
@Component
class Answers {
    private static final TypeReference<List<Refusal>> REFUSALS = new TypeReference<>() {};

    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json;
    }

    String done(Object value) {
        return json.writeValueAsString(java.util.Map.of("done", value));
    }

    String refused(List<Refusal> reasons) {
        return json.writeValueAsString(java.util.Map.of("refused", reasons));
    }

    String digest(Command<?> command) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(command.getClass().getName().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest(json.writeValueAsBytes(command)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    <R> Outcome<R> again(Journal.Before before, String digest, Class<R> answer) {
        if (!before.digest().equals(digest)) {
            return Outcome.refused(RecordRefusal.KEY_REUSED.refuse());
        }
        JsonNode tree = json.readTree(before.answer());
        JsonNode refused = tree.get("refused");
        return refused == null
                ? Outcome.done(json.treeToValue(tree.get("done"), answer))
                : Outcome.refused(json.convertValue(refused, REFUSALS));
    }
}
