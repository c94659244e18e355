@org.jspecify.annotations.NullMarked
package clinic.baton.operate.internal;
