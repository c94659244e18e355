/**
 * The mathematics of clinic time: what a session will be like, how to lay it out, how a day goes on. Minutes are doubles,
 * deterministic for a seed; no clock, no database, no framework.
 */
@org.jspecify.annotations.NullMarked
package clinic.baton.engine;
