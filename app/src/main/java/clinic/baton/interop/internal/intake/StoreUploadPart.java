package clinic.baton.interop.internal.intake;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/** Keeps a part of an uploaded file. */
@SuppressWarnings("ArrayRecordComponent") // never compared; a list of a million boxed bytes would be worse
record StoreUploadPart(UUID upload, int number, byte[] bytes) implements Command<Nothing> {}
