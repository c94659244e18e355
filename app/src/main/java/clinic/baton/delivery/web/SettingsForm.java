package clinic.baton.delivery.web;

import clinic.baton.delivery.DeliveryRefusal;
import clinic.baton.delivery.DeliverySettings;
import clinic.baton.delivery.SetDelivery;
import clinic.baton.kernel.Outcome;
import clinic.baton.web.Field;
import clinic.baton.web.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of how messages leave: from the settings, as fields, and read again. Secrets go in and never come out. */
final class SettingsForm {
    private SettingsForm() {}

    static Typed of(DeliverySettings settings) {
        Map<String, String> values = new HashMap<>();
        values.put("sending", settings.sending() ? "on" : "");
        values.put("mailHost", orBlank(settings.mail().host()));
        values.put("mailPort", Integer.toString(settings.mail().port()));
        values.put("mailSecurity", settings.mail().security());
        values.put("mailUser", orBlank(settings.mail().user()));
        values.put("mailFrom", orBlank(settings.mail().from()));
        values.put("textAddress", orBlank(settings.text().address()));
        values.put("textAccount", orBlank(settings.text().account()));
        values.put("textFrom", orBlank(settings.text().from()));
        return Typed.of(values);
    }

    static Field sending(Typed typed) {
        return typed.field(Field.Kind.TICK, "sending", "Send messages to patients")
                .hint("While this is off, everything stays in the outbox for you to see, and nothing leaves.");
    }

    static List<Field> mail(Typed typed, boolean secret) {
        return List.of(
                typed.field(Field.Kind.TEXT, "mailHost", "Mail server").optional(),
                typed.field(Field.Kind.NUMBER, "mailPort", "Port"),
                typed.choice(
                        "mailSecurity",
                        "Line to it",
                        List.of(
                                new Field.Choice("starttls", "Encrypted (STARTTLS)"),
                                new Field.Choice("tls", "Encrypted from the start (TLS)"),
                                new Field.Choice("none", "Not encrypted: only inside your own network"))),
                typed.field(Field.Kind.TEXT, "mailUser", "User").optional().autocomplete("off"),
                secret(typed, "mailSecret", "Password", secret),
                typed.field(Field.Kind.EMAIL, "mailFrom", "Sender's address").optional());
    }

    static List<Field> text(Typed typed, boolean secret) {
        return List.of(
                typed.field(Field.Kind.TEXT, "textAddress", "Gateway's address")
                        .optional()
                        .hint("Of Twilio's shape, for instance https://api.twilio.com."),
                typed.field(Field.Kind.TEXT, "textAccount", "Account")
                        .optional()
                        .autocomplete("off"),
                secret(typed, "textSecret", "Token", secret),
                typed.field(Field.Kind.PHONE, "textFrom", "Number they come from")
                        .optional());
    }

    private static Field secret(Typed typed, String name, String label, boolean kept) {
        return typed.field(Field.Kind.SECRET, name, label)
                .optional()
                .autocomplete("new-password")
                .hint(kept ? "One is kept. Leave this blank to keep it." : "It is stored and never shown again.");
    }

    static Outcome<SetDelivery> read(Typed typed, int version) {
        int port;
        try {
            port = Integer.parseInt(typed.value("mailPort").strip());
        } catch (NumberFormatException e) {
            return Outcome.refused(DeliveryRefusal.BAD_PORT.of("mailPort", Map.of("value", typed.value("mailPort"))));
        }
        return Outcome.done(new SetDelivery(
                version,
                new DeliverySettings(
                        typed.ticked("sending"),
                        new DeliverySettings.Mail(
                                orNull(typed, "mailHost"),
                                port,
                                typed.value("mailSecurity"),
                                orNull(typed, "mailUser"),
                                orNull(typed, "mailFrom")),
                        new DeliverySettings.Text(
                                orNull(typed, "textAddress"), orNull(typed, "textAccount"), orNull(typed, "textFrom"))),
                orNull(typed, "mailSecret"),
                orNull(typed, "textSecret")));
    }

    private static @Nullable String orNull(Typed typed, String name) {
        String value = typed.value(name).strip();
        return value.isEmpty() ? null : value;
    }

    private static String orBlank(@Nullable String value) {
        return value == null ? "" : value;
    }
}
