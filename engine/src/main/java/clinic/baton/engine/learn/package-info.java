/**
 * Learns from a clinic's history: how long visits take, who comes, and how punctually. Everything is pooled: what little is
 * known of one provider, kind of visit or patient is drawn towards what is known of all.
 */
@NullMarked
package clinic.baton.engine.learn;

import org.jspecify.annotations.NullMarked;
