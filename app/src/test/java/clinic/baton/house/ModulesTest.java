package clinic.baton.house;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.Baton;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void no_module_reaches_into_another_or_up() {
        ApplicationModules modules = ApplicationModules.of(Baton.class, Shipped.ONLY);
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("kernel", "record", "access", "audit", "web", "patients");
        modules.verify();
    }
}
