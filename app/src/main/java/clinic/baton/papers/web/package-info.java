/** Pages of papers. */
@org.jspecify.annotations.NullMarked
package clinic.baton.papers.web;
