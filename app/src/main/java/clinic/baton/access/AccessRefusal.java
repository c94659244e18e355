package clinic.baton.access;

import clinic.baton.kernel.RefusalCode;

/** Why signing up, signing in or a change of what somebody may do was refused. */
public enum AccessRefusal implements RefusalCode {
    /** A name is missing or too long. */
    NAME_IMPOSSIBLE,
    /** A text that is no e-mail address. */
    EMAIL_IMPOSSIBLE,
    /** Somebody signs in with this address already. */
    EMAIL_TAKEN,
    /** A password of too few characters. */
    PASSWORD_SHORT,
    /** A password of too many characters. */
    PASSWORD_LONG,
    /** A password others would guess. */
    PASSWORD_GUESSABLE,
    /** The password isn't right. */
    PASSWORD_WRONG,
    /** Too many tries. */
    WAIT,
    /** The set-up code isn't right. */
    CODE_WRONG,
    /** The first user exists already. */
    ALREADY_SET_UP,
    /** The invitation's link leads nowhere. */
    INVITATION_UNKNOWN,
    /** The invitation came too late. */
    INVITATION_EXPIRED,
    /** The invitation was used or withdrawn. */
    INVITATION_SPENT,
    /** The invitation is for somebody else. */
    INVITATION_NOT_YOURS,
    /** No such member. */
    NOT_A_MEMBER,
    /** Nobody would answer for the practice. */
    LAST_OWNER,
    /** Only an owner makes or unmakes owners. */
    OWNERS_ONLY,
    /** One's own roles are for others to change. */
    NOT_YOUR_OWN,
    /** Somebody without any role. */
    ROLE_MISSING,
    /** Somebody changed it in the meantime. */
    CHANGED_MEANWHILE,
    /** The passkey didn't prove anything. */
    PASSKEY_REFUSED,
    /** Taking it away would lock its owner out. */
    LAST_CREDENTIAL,
    /** The link leads nowhere. */
    LINK_UNKNOWN,
    /** The link came too late. */
    LINK_EXPIRED,
    /** The link was used or withdrawn. */
    LINK_SPENT,
    /** The birth date hasn't been given yet. */
    LINK_UNPROVED,
    /** The birth date isn't the patient's. */
    BIRTH_DATE_WRONG,
    /** No device waits for this code. */
    PAIRING_CODE_WRONG,
    /** The device has no access any more. */
    DEVICE_UNKNOWN,
    /** The provider's word wasn't right, or it gave none. */
    PROVIDER_REFUSED,
    /** Nobody here is who the provider says. */
    SUBJECT_UNKNOWN,
    /** Somebody else here is who the provider says. */
    SUBJECT_TAKEN
}
