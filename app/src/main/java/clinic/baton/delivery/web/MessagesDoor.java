package clinic.baton.delivery.web;

import clinic.baton.delivery.Channel;
import clinic.baton.delivery.Deliveries;
import clinic.baton.delivery.DeliverySettings;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.SetupDoor;
import clinic.baton.record.Caller;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MessagesDoor implements SetupDoor {
    private final Deliveries deliveries;

    MessagesDoor(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        return caller.may(Permission.SET_UP)
                ? Optional.of(new Tile(
                        "Sending messages",
                        "messages",
                        state(deliveries.settings(caller.practice())),
                        "The mail server and the gateway for text messages."))
                : Optional.empty();
    }

    static String state(DeliverySettings settings) {
        boolean mail = settings.can(Channel.EMAIL);
        boolean text = settings.can(Channel.TEXT);
        if (mail && text) {
            return "E-mail and text messages are sent";
        }
        if (mail || text) {
            return (mail ? "E-mail is" : "Text messages are") + " sent";
        }
        return "Nothing is sent; the outbox shows it";
    }
}
