@NullMarked
package clinic.baton.interop;

import org.jspecify.annotations.NullMarked;
