package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.UPLOAD;

import clinic.baton.interop.ColumnMapping;
import clinic.baton.interop.ImportSource;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Files that were uploaded and are kept until they are in. */
@Component
public class Uploads {
    static final int PART_BYTES = 1024 * 1024;

    private final Act act;
    private final Reading reading;
    private final JsonMapper json;

    Uploads(Act act, Reading reading, JsonMapper json) {
        this.act = act;
        this.reading = reading;
        this.json = json;
    }

    /**
     * A kept file.
     *
     * @param columns what its columns mean, once somebody has said
     */
    public record Kept(
            UUID id, ImportSource source, @Nullable ColumnMapping columns) {}

    /**
     * Keeps a file, a megabyte at a time.
     *
     * @throws IOException if it can't be read
     */
    public UUID keep(Caller caller, UUID key, String name, long sizeBytes, InputStream bytes) throws IOException {
        UUID upload = act.run(caller, key, new StoreUpload(name, sizeBytes)).orThrow();
        byte[] part = bytes.readNBytes(PART_BYTES);
        for (int number = 0; part.length > 0; number++) {
            act.run(caller, UUID.randomUUID(), new StoreUploadPart(upload, number, part))
                    .orThrow();
            part = bytes.readNBytes(PART_BYTES);
        }
        return upload;
    }

    /** Says what the columns of a kept table mean. */
    public Outcome<UUID> columns(Caller caller, UUID key, UUID upload, ColumnMapping mapping) {
        return act.run(caller, key, new ChooseColumns(upload, json.writeValueAsString(mapping)));
    }

    /** A kept file, or nothing if there is none of that id here. */
    public Optional<Kept> find(PracticeId practice, UUID upload) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(UPLOAD)
                        .where(UPLOAD.PRACTICE.eq(practice.value()), UPLOAD.ID.eq(upload))
                        .fetchOptional(row -> new Kept(
                                upload,
                                new StoredSource(reading, practice, upload, row.getName(), row.getSizeBytes()),
                                row.getColumns() == null
                                        ? null
                                        : json.readValue(row.getColumns(), ColumnMapping.class))));
    }
}
