package clinic.baton.entry.web;

import clinic.baton.access.Accounts;
import clinic.baton.access.Memberships;
import clinic.baton.access.Passkeys;
import clinic.baton.access.Person;
import clinic.baton.kernel.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People who come by an invitation and have no way to sign in yet. */
@Component
class Newcomers {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Passkeys passkeys;

    Newcomers(Accounts accounts, Memberships memberships, Passkeys passkeys) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.passkeys = passkeys;
    }

    /** Whether somebody signs in with the address, so that joining is theirs alone. */
    boolean known(String email) {
        return accounts.byEmail(email).filter(person -> !isUnfinished(person)).isPresent();
    }

    /** A new account, or the one that somebody began and left before they had a passkey. */
    Outcome<Person> account(String name, String email, @Nullable String password) {
        Optional<Person> begun = accounts.byEmail(email).filter(this::isUnfinished);
        if (begun.isEmpty()) {
            return accounts.create(name, email, password);
        }
        return password == null ? Outcome.done(begun.get()) : accounts.setPassword(begun.get(), password);
    }

    /** Nobody can have proved to be this person, and they belong nowhere: an invitation's link may finish the account. */
    private boolean isUnfinished(Person person) {
        return !accounts.hasPassword(person)
                && passkeys.of(person).isEmpty()
                && memberships.of(person).isEmpty();
    }
}
