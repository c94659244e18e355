@org.jspecify.annotations.NullMarked
package clinic.baton.nursing.internal;
