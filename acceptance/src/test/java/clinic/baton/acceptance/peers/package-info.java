/** Other systems, played by the acceptance run: what they write is made here, not copied from anybody. */
@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance.peers;
