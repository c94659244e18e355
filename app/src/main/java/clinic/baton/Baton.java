package clinic.baton;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The application. Beans go by their full class name, so that modules can each have a {@code Rooms} of
 * their own. Start it through {@code ./baton run}, which brings the database up first.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Baton {
    /** Starts the Spring context against the database named in the environment. */
    public static void main(String[] args) {
        SpringApplication.run(Baton.class, args);
    }
}
