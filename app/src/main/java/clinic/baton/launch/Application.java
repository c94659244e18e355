package clinic.baton.launch;

import clinic.baton.Baton;
import clinic.baton.schema.Schema;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the Spring context on a database that is up. Secrets go in as properties, never as arguments. */
final class Application {
    private Application() {}

    /** The whole application, serving. */
    static ConfigurableApplicationContext serving(DatabaseAddress database, Map<String, Object> settings) {
        return start(new SpringApplication(Baton.class), database, settings);
    }

    /** The application's parts without its web server, each made when it is first asked for. */
    static ConfigurableApplicationContext parts(DatabaseAddress database) {
        SpringApplication application = new SpringApplication(Baton.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        return start(application, database, Map.of("spring.main.lazy-initialization", true));
    }

    private static ConfigurableApplicationContext start(
            SpringApplication application, DatabaseAddress database, Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", Schema.APP_ROLE);
        properties.put("spring.datasource.password", database.appPassword());
        application.setLogStartupInfo(false);
        application.setDefaultProperties(forTheLog(settings));
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("launch", properties)));
        return application.run();
    }

    /** The log is set up before anything else of the context, so its settings must be there from the start. */
    private static Map<String, Object> forTheLog(Map<String, Object> settings) {
        Map<String, Object> log = new HashMap<>(settings);
        log.keySet().removeIf(name -> !name.startsWith("logging."));
        return log;
    }
}
