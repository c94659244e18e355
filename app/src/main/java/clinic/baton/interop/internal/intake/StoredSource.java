package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.UPLOAD_PART;

import clinic.baton.interop.ImportSource;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** A kept upload, read part by part. */
record StoredSource(Reading reading, PracticeId practice, UUID upload, String name, long sizeBytes)
        implements ImportSource {

    @Override
    public InputStream open() {
        return new PartStream(this);
    }

    Optional<byte[]> part(int number) {
        return reading.in(
                practice,
                sql -> Optional.ofNullable(sql.select(UPLOAD_PART.BYTES)
                        .from(UPLOAD_PART)
                        .where(
                                UPLOAD_PART.PRACTICE.eq(practice.value()),
                                UPLOAD_PART.UPLOAD.eq(upload),
                                UPLOAD_PART.NUMBER.eq(number))
                        .fetchOne(UPLOAD_PART.BYTES)));
    }
}
