package clinic.baton;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. Start it through {@code ./baton run}, which brings the database up first. */
@SpringBootApplication
public class Baton {
    /** Starts the Spring context against the database named in the environment. */
    public static void main(String[] args) {
        SpringApplication.run(Baton.class, args);
    }
}
