package clinic.baton.papers.web;

import clinic.baton.web.PatientName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a list.
 *
 * @param id its id
 * @param fileName what the file was called
 * @param came how and when it came
 * @param due by when it must be seen to
 * @param late whether that has passed
 * @param owner who sees to it; blank for nobody
 * @param mine whether that is the viewer
 * @param likely whose it may be; null for nobody that could be told
 * @param kind what it is; blank while nobody said
 */
public record PaperLine(
        UUID id,
        String fileName,
        String came,
        String due,
        boolean late,
        String owner,
        boolean mine,
        @Nullable PatientName likely,
        String kind) {}
