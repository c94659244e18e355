/** Tables of patients and appointments. */
@NullMarked
package clinic.baton.interop.internal.csv;

import org.jspecify.annotations.NullMarked;
