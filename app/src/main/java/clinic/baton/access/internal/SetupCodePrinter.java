package clinic.baton.access.internal;

import clinic.baton.access.FirstPerson;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Shows whoever sits at the terminal the code with which the first person is made. One line, and never in a log. */
@Component
@ConditionalOnWebApplication
class SetupCodePrinter implements ApplicationRunner {
    private final FirstPerson first;

    SetupCodePrinter(FirstPerson first) {
        this.first = first;
    }

    @Override
    @SuppressWarnings("SystemOut") // the terminal is the point: what is printed here proves who sits there
    public void run(ApplicationArguments arguments) {
        first.code().ifPresent(code -> System.out.println("To set up your practice, use the code " + code));
    }
}
