/** Pages about restricted records, and the door before them. */
@org.jspecify.annotations.NullMarked
package clinic.baton.glass.web;
