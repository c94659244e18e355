package clinic.baton.access;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in person as Spring Security knows them. Carries no permission: those belong to a practice. */
public final class SignedIn implements UserDetails {
    private static final long serialVersionUID = 1;

    private final Person person;
    private final @Nullable String password;
    private final boolean enabled;
    private final boolean unlocked;

    /** A person as they sign in. */
    public SignedIn(Person person, @Nullable String password, boolean enabled, boolean unlocked) {
        this.person = person;
        this.password = password;
        this.enabled = enabled;
        this.unlocked = unlocked;
    }

    /** Who it is. */
    public Person person() {
        return person;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return person.id().toString();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public boolean isAccountNonLocked() {
        return unlocked;
    }
}
