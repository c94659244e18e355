package clinic.baton.acceptance.shots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One page with all pictures, for looking at them. */
final class IndexPage {
    private static final String HEAD = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures of Baton</title>
            <style>body{font:15px system-ui;margin:1.5rem}section{margin-block:1.5rem}div{display:flex;gap:1rem;overflow-x:auto}
            img{height:24rem;border:1px solid #999;object-fit:cover;object-position:top}</style><h1>Pictures of Baton</h1>
            """;

    private IndexPage() {}

    static Path write(Path folder, Map<String, List<String>> pictures, List<String> without) throws IOException {
        StringBuilder html = new StringBuilder(HEAD);
        pictures.forEach((name, files) -> {
            html.append("<section><h2>").append(name).append("</h2><div>\n");
            files.forEach(file -> html.append(
                    "<a href=\"%s\"><img loading=\"lazy\" src=\"%s\" alt=\"%s\"></a>\n".formatted(file, file, file)));
            html.append("</div></section>\n");
        });
        html.append("<h2>Without a picture of their own</h2><ul>\n");
        without.forEach(line -> html.append("<li>").append(line).append("</li>\n"));
        html.append("</ul>\n");
        return Files.writeString(folder.resolve("index.html"), html);
    }
}
