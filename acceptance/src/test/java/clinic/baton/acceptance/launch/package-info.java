/** Starting, stopping, killing and refusing, by the one command. */
@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance.launch;
