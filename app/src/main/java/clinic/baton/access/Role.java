package clinic.baton.access;

import static clinic.baton.kernel.Permission.AUDIT;
import static clinic.baton.kernel.Permission.BOOK;
import static clinic.baton.kernel.Permission.CARE;
import static clinic.baton.kernel.Permission.CONDUCT;
import static clinic.baton.kernel.Permission.EDIT_PATIENT;
import static clinic.baton.kernel.Permission.IMPORT;
import static clinic.baton.kernel.Permission.INSIGHT;
import static clinic.baton.kernel.Permission.MANAGE_PEOPLE;
import static clinic.baton.kernel.Permission.MESSAGE;
import static clinic.baton.kernel.Permission.OPERATE;
import static clinic.baton.kernel.Permission.ORDER;
import static clinic.baton.kernel.Permission.OVERBOOK;
import static clinic.baton.kernel.Permission.REHEARSE;
import static clinic.baton.kernel.Permission.SEE_DAY;
import static clinic.baton.kernel.Permission.SEE_PATIENT;
import static clinic.baton.kernel.Permission.SET_UP;
import static clinic.baton.kernel.Permission.SIGN;
import static clinic.baton.kernel.Permission.TEACH;

import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in a practice: a set of permissions. A membership holds one or more. */
public enum Role {
    /** Medical office administrator: the front desk. */
    ADMINISTRATOR(SEE_DAY, BOOK, OVERBOOK, CONDUCT, SEE_PATIENT, EDIT_PATIENT, IMPORT, MESSAGE, ORDER, REHEARSE),
    /** Nurse or medical assistant. */
    NURSE(SEE_DAY, BOOK, CONDUCT, CARE, SEE_PATIENT, EDIT_PATIENT, MESSAGE, ORDER, SIGN, REHEARSE),
    /** Doctor, nurse practitioner, physician assistant. */
    PROVIDER(SEE_DAY, BOOK, OVERBOOK, CONDUCT, CARE, SEE_PATIENT, EDIT_PATIENT, MESSAGE, ORDER, SIGN, REHEARSE),
    /** Laboratory or imaging desk. */
    LAB(SEE_DAY, CONDUCT, SEE_PATIENT, MESSAGE, ORDER),
    /** Practice manager. */
    MANAGER(
            SEE_DAY,
            BOOK,
            OVERBOOK,
            CONDUCT,
            SEE_PATIENT,
            EDIT_PATIENT,
            SET_UP,
            IMPORT,
            MANAGE_PEOPLE,
            AUDIT,
            OPERATE,
            MESSAGE,
            INSIGHT,
            REHEARSE),
    /** Who answers for the practice. */
    OWNER(Permission.ofPeople().toArray(Permission[]::new)),
    /** Teaches medical office administration. */
    INSTRUCTOR(REHEARSE, TEACH),
    /** Learns it. */
    STUDENT(REHEARSE);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** As screens say it. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the role may do. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** Where somebody of these roles begins in a practice: the Desk; who only rehearses has a page of their own. */
    public static String home(PracticeId practice, Collection<Role> roles) {
        return "/p/" + practice + (all(roles).contains(SEE_DAY) ? "/desk" : "/rehearsing");
    }

    /** What all the roles together may do. */
    public static Set<Permission> all(Collection<Role> roles) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(role.permissions));
        return all;
    }
}
