/** Every component in every state, from invented people; what pictures and accessibility checks run on. */
@org.jspecify.annotations.NullMarked
package clinic.baton.web.gallery;
