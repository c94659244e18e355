/** Rules and SQL of forms. */
@org.jspecify.annotations.NullMarked
package clinic.baton.forms.internal;
