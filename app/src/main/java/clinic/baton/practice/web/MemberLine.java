package clinic.baton.practice.web;

import clinic.baton.access.Member;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.record.Caller;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Somebody in the list of people.
 *
 * @param name who
 * @param email to sign in with
 * @param roles what they are, in words
 * @param practitioner whose column is theirs; blank for none
 * @param state since or until when they belong
 * @param belongs whether they belong here now
 * @param address where they are changed; blank for oneself and for who left
 */
public record MemberLine(
        String name, String email, String roles, String practitioner, String state, boolean belongs, String address) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    static MemberLine of(Member member, Clinic clinic, Caller caller) {
        boolean belongs = member.ended() == null;
        boolean self = member.person().equals(caller.id());
        return new MemberLine(
                member.name(),
                member.email(),
                Roles.words(member.roles()),
                member.practitioner() == null
                        ? ""
                        : clinic.practitioner(member.practitioner())
                                .map(Practitioner::shortName)
                                .orElse(""),
                state(member, self, clinic.zone()),
                belongs,
                belongs && !self ? SetupDesk.root(caller) + "/people/" + member.person() : "");
    }

    private static String state(Member member, boolean self, ZoneId zone) {
        Instant ended = member.ended();
        return ended == null
                ? (self ? "you, since " : "since ") + DAY.format(member.since().atZone(zone))
                : "left " + DAY.format(ended.atZone(zone));
    }
}
