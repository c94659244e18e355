package clinic.baton.kernel;

import java.util.EnumSet;
import java.util.Set;

/** What a person, device or peer may do in a practice. Roles are sets of these; every command names one. */
public enum Permission {
    /** See the schedule, the board and the desk. */
    SEE_DAY,
    /** Book, move and cancel appointments. */
    BOOK,
    /** Book where a lane is already taken, with a reason. */
    OVERBOOK,
    /** Arrive, check in, room and move people through the day. */
    CONDUCT,
    /** Enter and leave the stages that belong to clinical staff. */
    CARE,
    /** Open a patient's record. */
    SEE_PATIENT,
    /** Write a patient's identity, contacts, needs and related persons. */
    EDIT_PATIENT,
    /** Change the practice: rooms, people, kinds of visit, hours. */
    SET_UP,
    /** Bring data in from other systems. */
    IMPORT,
    /** Invite people and change what they may do. */
    MANAGE_PEOPLE,
    /** Read the audit trail. */
    AUDIT,
    /** See the health of the installation, its backups and queues. */
    OPERATE,
    /** Rehearse: conduct simulated days. */
    REHEARSE,
    /** Author scenarios and watch a class. */
    TEACH,
    /** Read and write messages. */
    MESSAGE,
    /** Enter and follow orders. */
    ORDER,
    /** Sign orders, acknowledge critical results: licensed staff. */
    SIGN,
    /** Read the practice's figures. */
    INSIGHT,
    /** Answer the one thing that a link is for: never a role's, only a link's holder has it. */
    ANSWER_BY_LINK,
    /** Check in at a kiosk: only a kiosk has it. */
    CHECK_IN_AT_KIOSK,
    /** Show a waiting room whose turn it is: only a display has it. */
    SHOW_CALLS;

    /** What people who work in a practice can be allowed: all but what belongs to links and devices. */
    public static Set<Permission> ofPeople() {
        return EnumSet.complementOf(EnumSet.of(ANSWER_BY_LINK, CHECK_IN_AT_KIOSK, SHOW_CALLS));
    }
}
