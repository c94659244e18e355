package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.PERSON;

import clinic.baton.access.Person;
import clinic.baton.access.SignedIn;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds people by the address they sign in with. */
@Component
class People implements UserDetailsService {
    private final DSLContext sql;
    private final InstantSource wall;

    People(DSLContext sql, InstantSource wall) {
        this.sql = sql;
        this.wall = wall;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return sql.selectFrom(PERSON)
                .where(PERSON.EMAIL.equalIgnoreCase(email.strip()))
                .fetchOptional(row -> new SignedIn(
                        new Person(row.getId(), row.getName(), row.getEmail()),
                        row.getPassword(),
                        row.getDisabledAt() == null,
                        row.getLockedUntil() == null || row.getLockedUntil().isBefore(wall.instant())))
                .orElseThrow(() -> new UsernameNotFoundException("nobody"));
    }
}
