package clinic.baton.delivery.internal;

import clinic.baton.delivery.DeliveryRefusal;
import clinic.baton.delivery.DeliverySet;
import clinic.baton.delivery.DeliverySettings;
import clinic.baton.delivery.SetDelivery;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.PracticeKind;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SetDeliveryUseCase implements UseCase<SetDelivery, Nothing> {
    private static final Set<String> SECURITY = Set.of("none", "starttls", "tls");

    private final Clinics clinics;
    private final SettingsRows rows;

    SetDeliveryUseCase(Clinics clinics, SettingsRows rows) {
        this.clinics = clinics;
        this.rows = rows;
    }

    @Override
    public About<SetDelivery, Nothing> about() {
        return new About<>(SetDelivery.class, Nothing.class, Permission.SET_UP, List.of(DeliverySet.class));
    }

    @Override
    public List<String> locks(SetDelivery command) {
        return List.of("delivery");
    }

    @Override
    public Outcome<Nothing> perform(SetDelivery command, Writing writing) {
        Ways before = rows.ways(writing.sql(), writing.practiceKey());
        if (before.version() != command.version()) {
            return Outcome.refused(DeliveryRefusal.CHANGED_MEANWHILE.refuse());
        }
        List<Refusal> reasons = wrong(command.settings(), writing);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        rows.write(writing, command, before);
        writing.record(new DeliverySet(
                writing.practiceKey(),
                command.settings(),
                command.mailSecret() != null || command.textSecret() != null));
        return Outcome.done(new Nothing());
    }

    private List<Refusal> wrong(DeliverySettings settings, Writing writing) {
        List<Refusal> reasons = new ArrayList<>();
        DeliverySettings.Mail mail = settings.mail();
        DeliverySettings.Text text = settings.text();
        if (settings.sending() && clinics.of(writing.practice()).kind() != PracticeKind.REAL) {
            reasons.add(DeliveryRefusal.NEVER_FROM_HERE.of("sending"));
        }
        if (mail.port() < 1 || mail.port() > 65535) {
            reasons.add(DeliveryRefusal.BAD_PORT.of("mailPort", Map.of("value", Integer.toString(mail.port()))));
        }
        if (!SECURITY.contains(mail.security())) {
            reasons.add(DeliveryRefusal.BAD_SECURITY.of("mailSecurity"));
        }
        if (mail.from() != null && !Addresses.email(mail.from())) {
            reasons.add(DeliveryRefusal.BAD_ADDRESS.of("mailFrom", Map.of("value", mail.from())));
        }
        if (text.address() != null && !web(text.address())) {
            reasons.add(DeliveryRefusal.BAD_ADDRESS.of("textAddress", Map.of("value", text.address())));
        }
        if (settings.sending()
                && !settings.can(clinic.baton.delivery.Channel.EMAIL)
                && !settings.can(clinic.baton.delivery.Channel.TEXT)) {
            reasons.add(DeliveryRefusal.INCOMPLETE.of("sending"));
        }
        return reasons;
    }

    private static boolean web(@Nullable String address) {
        try {
            URI uri = URI.create(String.valueOf(address));
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
