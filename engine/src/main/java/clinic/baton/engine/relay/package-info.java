/** Re-lays a running day: few moves of patients not yet here, each worth more than the disturbance it makes. */
@NullMarked
package clinic.baton.engine.relay;

import org.jspecify.annotations.NullMarked;
