/** HL7 v2 messages as found in the wild. */
@NullMarked
package clinic.baton.interop.internal.hl7v2;

import org.jspecify.annotations.NullMarked;
