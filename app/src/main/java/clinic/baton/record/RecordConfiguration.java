package clinic.baton.record;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RecordConfiguration {
    /** Wall time: the only place that asks the system for it. */
    @Bean
    @ConditionalOnMissingBean
    InstantSource wall() {
        return InstantSource.system();
    }
}
