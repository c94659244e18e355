package clinic.baton.rehearsal.internal;

import clinic.baton.harbor.Harbor;
import clinic.baton.rehearsal.Scenario;
import clinic.baton.rehearsal.Scenarios;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The scenarios on the class path, read when first asked for. */
@Component
public final class ScenarioLibrary implements Scenarios {
    private static final String ROOT = "/rehearsal/";

    private final SingletonSupplier<Harbor> harbor = SingletonSupplier.of(Harbor::load);
    private final SingletonSupplier<List<Scenario>> all = SingletonSupplier.of(this::load);

    @Override
    public List<Scenario> all() {
        return all.obtain();
    }

    @Override
    public Optional<Scenario> named(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    @Override
    public Scenario read(String file, String yaml) {
        return ScenarioReader.read(harbor.obtain(), file, yaml);
    }

    private List<Scenario> load() {
        return text("curriculum.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> read(name + ".yaml", text(name + ".yaml")))
                .toList();
    }

    private static String text(String file) {
        try (InputStream stream = ScenarioLibrary.class.getResourceAsStream(ROOT + file)) {
            if (stream == null) {
                throw new IllegalStateException("rehearsal/" + file + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("rehearsal/" + file + " can't be read", broken);
        }
    }
}
