package clinic.baton.web;

import clinic.baton.access.DeviceAdded;
import clinic.baton.access.DevicePaired;
import clinic.baton.access.DeviceRenamed;
import clinic.baton.access.DeviceRevoked;
import clinic.baton.access.InvitationAccepted;
import clinic.baton.access.InvitationWithdrawn;
import clinic.baton.access.MembershipBegun;
import clinic.baton.access.MembershipChanged;
import clinic.baton.access.MembershipEnded;
import clinic.baton.access.PersonInvited;
import clinic.baton.access.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How coming, changing and leaving is told. {@code access} itself knows no screens. */
@Component
class AccessTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        PersonInvited.class,
                        (e, at) -> Phrase.of("Invited as " + roles(e.roles()) + ": ")
                                .hush(e.email())),
                Telling.of(InvitationAccepted.class, "Accepted an invitation"),
                Telling.of(InvitationWithdrawn.class, "Withdrew an invitation"),
                Telling.of(
                        MembershipBegun.class,
                        (e, at) -> Phrase.of(
                                "Became " + String.join(", ", e.roles()).toLowerCase(Locale.ROOT))),
                Telling.of(
                        MembershipChanged.class,
                        (e, at) ->
                                Phrase.of("May now work as " + roles(e.after()) + ", before as " + roles(e.before()))),
                Telling.of(MembershipEnded.class, "Left the practice"),
                Telling.of(
                        DeviceAdded.class,
                        (e, at) -> Phrase.of("Added a " + e.kind().words() + ": " + e.name())),
                Telling.of(DevicePaired.class, "Paired a device"),
                Telling.of(DeviceRenamed.class, (e, at) -> Phrase.of("Named a device " + e.name())),
                Telling.of(DeviceRevoked.class, "Took a device's access away"));
    }

    private static String roles(List<Role> roles) {
        return roles.isEmpty() ? "nothing" : roles.stream().map(Role::words).collect(Collectors.joining(", "));
    }
}
