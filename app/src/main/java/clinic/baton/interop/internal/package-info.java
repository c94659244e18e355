/** What the readers share: charsets, lines, dates, findings. */
@NullMarked
package clinic.baton.interop.internal;

import org.jspecify.annotations.NullMarked;
