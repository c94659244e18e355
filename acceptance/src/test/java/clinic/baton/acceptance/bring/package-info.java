/** Files of other systems, brought in through the browser. */
@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance.bring;
