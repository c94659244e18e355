package clinic.baton.delivery.internal;

import clinic.baton.access.PublicAddress;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the gateway for text messages calls back. What isn't signed with the practice's token is refused, and so is what was told before. */
@RestController
class CallbackController {
    private static final String SILENCE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

    private final Act act;
    private final Reading reading;
    private final SettingsRows settings;
    private final PublicAddress address;

    CallbackController(Act act, Reading reading, SettingsRows settings, PublicAddress address) {
        this.act = act;
        this.reading = reading;
        this.settings = settings;
        this.address = address;
    }

    @PostMapping(GatewayPaths.ROOT + "{practice}/status")
    ResponseEntity<String> status(
            HttpServletRequest request, @PathVariable int practice, @RequestParam Map<String, String> form) {
        if (!signed(request, practice, form)) {
            return forged();
        }
        String sid = form.getOrDefault("MessageSid", "");
        String status = form.getOrDefault("MessageStatus", "");
        return answer(act.run(
                peer(practice),
                UUID.randomUUID(),
                new NoteProgress(sid, status, form.getOrDefault("ErrorCode", "no reason given"))));
    }

    @PostMapping(GatewayPaths.ROOT + "{practice}/reply")
    ResponseEntity<String> reply(
            HttpServletRequest request, @PathVariable int practice, @RequestParam Map<String, String> form) {
        if (!signed(request, practice, form)) {
            return forged();
        }
        String sid = form.getOrDefault("MessageSid", "");
        String from = form.getOrDefault("From", "");
        if (sid.isBlank() || from.isBlank()) {
            return words(HttpStatus.BAD_REQUEST, "MessageSid and From are needed.");
        }

        return answer(
                act.run(peer(practice), UUID.randomUUID(), new TakeReply(sid, from, form.getOrDefault("Body", ""))));
    }

    private boolean signed(HttpServletRequest request, int practice, Map<String, String> form) {
        String token = token(practice);
        String given = request.getHeader("X-Twilio-Signature");
        if (token == null || given == null) {
            return false;
        }
        String called = address.of(request.getRequestURI())
                .orElseGet(() -> request.getRequestURL().toString());
        return Signature.right(token, called, form, given);
    }

    private @Nullable String token(int practice) {
        return practice < 1
                ? null
                : reading.in(
                                new PracticeId(practice),
                                sql -> java.util.Optional.ofNullable(
                                        settings.ways(sql, practice).textSecret()))
                        .orElse(null);
    }

    private static Caller peer(int practice) {
        return new Caller(
                new PracticeId(practice),
                Caller.Kind.PEER,
                new UUID(0x74657874L, 0x8000000000000000L),
                "Text gateway",
                java.util.Set.of(clinic.baton.kernel.Permission.OPERATE));
    }

    private static ResponseEntity<String> forged() {
        return words(HttpStatus.FORBIDDEN, "The signature is wrong.");
    }

    private static ResponseEntity<String> answer(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(SILENCE);
            case Outcome.Refused<?>(var reasons) ->
                reasons.getFirst().code().equals("delivery.no-such-message")
                        ? words(HttpStatus.NOT_FOUND, "There is no such message.")
                        : words(HttpStatus.CONFLICT, "This was told before.");
        };
    }

    private static ResponseEntity<String> words(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(words);
    }
}
