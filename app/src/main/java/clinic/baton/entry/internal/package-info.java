@org.jspecify.annotations.NullMarked
package clinic.baton.entry.internal;
