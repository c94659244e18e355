@org.jspecify.annotations.NullMarked
package clinic.baton.pace.internal;
