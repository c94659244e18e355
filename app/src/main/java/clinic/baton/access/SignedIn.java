package clinic.baton.access;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in person as Spring Security knows them. Carries neither secrets nor permissions: those belong to a practice. */
public final class SignedIn implements UserDetails {
    private static final long serialVersionUID = 2;

    private final Person person;
    private final boolean demo;

    private SignedIn(Person person, boolean demo) {
        this.person = person;
        this.demo = demo;
    }

    /** Somebody who has proved who they are. */
    public static SignedIn proved(Person person) {
        return new SignedIn(person, false);
    }

    /** Somebody made for a practice day, at the machine itself. */
    public static SignedIn atTheMachine(Person person) {
        return new SignedIn(person, true);
    }

    /** Who it is. */
    public Person person() {
        return person;
    }

    /** Whether they were made for a practice day. */
    public boolean demo() {
        return demo;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return person.id().toString();
    }
}
