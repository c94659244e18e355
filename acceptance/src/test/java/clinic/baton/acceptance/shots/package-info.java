/** Pictures of every page, and axe on each of them. */
@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance.shots;
