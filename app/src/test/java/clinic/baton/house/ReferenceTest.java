package clinic.baton.house;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.Baton;
import clinic.baton.record.UseCases;
import clinic.baton.testing.BatonTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

/** The pages of {@code docs/reference} say what the code says. With {@code -Dbaton.reference=write} they are written anew. */
@BatonTest
class ReferenceTest {
    private static final Path FOLDER = Path.of("..", "docs", "reference");

    @Autowired
    private UseCases useCases;

    @Test
    void the_catalogue_of_commands_is_current() throws IOException {
        isCurrent("commands.md", CommandPage.of(useCases.catalogue(), Shipped.classes()));
    }

    @Test
    void the_charts_of_lifecycles_are_current() throws IOException {
        isCurrent("lifecycles.md", LifecyclePage.of(Shipped.classes()));
    }

    @Test
    void the_diagram_of_modules_is_current() throws IOException {
        isCurrent("modules.md", ModulePage.of(ApplicationModules.of(Baton.class, Shipped.ONLY)));
    }

    private static void isCurrent(String name, String text) throws IOException {
        Path page = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("baton.reference"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(page, text);
        }
        assertThat(page)
                .as(
                        "This page is behind the code. Run ./baton reference (ReferenceTest with -Dbaton.reference=write), and commit it")
                .exists()
                .content()
                .isEqualTo(text);
    }
}
