package clinic.baton.interop.internal.intake;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.List;

/** Remembers at once what records of another system are here. */
record RememberLinks(List<Link> links) implements Command<Nothing> {}
