@org.jspecify.annotations.NullMarked
package clinic.baton.papers.internal;
