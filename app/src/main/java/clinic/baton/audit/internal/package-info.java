@org.jspecify.annotations.NullMarked
package clinic.baton.audit.internal;
