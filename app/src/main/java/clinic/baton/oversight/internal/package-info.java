@org.jspecify.annotations.NullMarked
package clinic.baton.oversight.internal;
