package clinic.baton.testing;

import clinic.baton.Baton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the running application on a real PostgreSQL: one application and database for all classes of a run, so each
 * class works in a practice of its own, see {@link TestPractice}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Baton.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.main.register-shutdown-hook=false") // OwnDatabase closes it, before the database stops
@ContextConfiguration(initializers = OwnDatabase.class)
@Import({
    SettableWall.class,
    TestPractice.class,
    TestClinic.class,
    TestStaff.class,
    QueryCount.class,
    PutMessages.UseCaseOfPut.class,
    TellPatient.UseCaseOfTell.class
})
@ExtendWith(FreshStart.class)
public @interface BatonTest {}
