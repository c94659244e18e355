package clinic.baton.papers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.PracticeId;
import clinic.baton.papers.Papers;
import clinic.baton.print.Paper;
import clinic.baton.print.Sheet;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestClinic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What fax and scanner write into the folder is taken in once, whole, and moved away. */
@BatonTest
class PaperFolderTest {
    @Autowired
    private PaperFolder folder;

    @Autowired
    private Papers papers;

    @Autowired
    private TestClinic clinics;

    @TempDir
    private Path data;

    @Test
    void a_file_is_taken_when_it_stands_still_and_one_that_is_no_paper_is_refused_with_the_reason() throws IOException {
        PracticeId practice = clinics.in("Europe/Berlin").id();
        byte[] whole = Sheet.upright(Paper.A4, "Another practice", "Fax", "")
                .text("Hello")
                .bytes();
        Path fax = data.resolve("fax.pdf");
        Files.write(fax, Arrays.copyOf(whole, 100));
        Files.writeString(data.resolve("setup.exe"), "MZ");
        folder.look(practice, data);
        Files.write(fax, whole);
        folder.look(practice, data);
        assertThat(papers.fresh(practice, 10)).as("it was still being written").isEmpty();
        assertThat(data.resolve("refused/setup.exe.why.txt")).content().contains("PDF");
        folder.look(practice, data);
        folder.look(practice, data);
        assertThat(papers.fresh(practice, 10))
                .singleElement()
                .satisfies(paper -> assertThat(paper.fileName()).isEqualTo("fax.pdf"));
        assertThat(data.resolve("taken/fax.pdf")).exists();
        Files.write(fax, whole);
        folder.look(practice, data);
        folder.look(practice, data);
        assertThat(papers.fresh(practice, 10)).as("the same fax again").hasSize(1);
    }
}
