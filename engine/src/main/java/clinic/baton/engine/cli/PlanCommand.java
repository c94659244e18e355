package clinic.baton.engine.cli;

import clinic.baton.engine.InvalidPlan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code plan FILE.json [--json] [--svg out.svg]}: designs or evaluates the session in a file. */
final class PlanCommand implements Command {

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        PlanArguments asked = PlanArguments.of(arguments);
        long began = System.nanoTime();
        PlanRequest request = PlanReader.read(text(asked.file()));
        PlanAnswer answer = PlanAnswer.to(request);
        long elapsedMillis = (System.nanoTime() - began) / 1_000_000;
        out.println(asked.json() ? PlanJson.write(answer, elapsedMillis) : PlanText.write(answer));
        Optional<Path> picture = asked.svg();
        picture.ifPresent(path -> save(path, SessionPicture.of(answer)));
        return DONE;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException | InvalidPathException e) {
            throw new InvalidPlan("FILE", file, "a readable UTF-8 file");
        }
    }

    private static void save(Path path, String svg) {
        try {
            Files.writeString(path, svg);
        } catch (IOException e) {
            throw new InvalidPlan("--svg", path, "a file that can be written");
        }
    }
}
