/** Rules and SQL of papers. */
@org.jspecify.annotations.NullMarked
package clinic.baton.papers.internal;
