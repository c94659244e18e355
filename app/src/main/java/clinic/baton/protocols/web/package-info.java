/** Pages of protocols: starting one, conducting it, looking back on it, and approving their words. */
@org.jspecify.annotations.NullMarked
package clinic.baton.protocols.web;
