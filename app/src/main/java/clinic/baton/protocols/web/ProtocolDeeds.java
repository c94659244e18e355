package clinic.baton.protocols.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.Deed;
import clinic.baton.web.Deeds;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ProtocolDeeds implements Deeds {
    @Override
    public List<Deed> deeds(Caller caller) {
        String root = "/p/" + caller.practice();
        return caller.may(Permission.SEE_DAY)
                ? List.of(
                        new Deed(
                                "Emergency: start a protocol",
                                "collapse cardiac arrest fire evacuation violent seizure anaphylaxis missing child death code",
                                root + "/emergency",
                                true),
                        new Deed("Protocols and drills", "checklists debrief approve", root + "/protocols", false))
                : List.of();
    }
}
