@org.jspecify.annotations.NullMarked
package clinic.baton.access.internal;
