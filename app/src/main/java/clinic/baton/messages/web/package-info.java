/** The inbox. */
@org.jspecify.annotations.NullMarked
package clinic.baton.messages.web;
