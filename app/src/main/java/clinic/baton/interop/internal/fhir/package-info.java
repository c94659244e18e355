/** FHIR R4 JSON, one entry at a time. */
@NullMarked
package clinic.baton.interop.internal.fhir;

import org.jspecify.annotations.NullMarked;
