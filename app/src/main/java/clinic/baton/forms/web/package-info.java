/** Pages of forms. */
@org.jspecify.annotations.NullMarked
package clinic.baton.forms.web;
