@org.jspecify.annotations.NullMarked
package clinic.baton.practice.internal;
