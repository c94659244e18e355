@org.jspecify.annotations.NullMarked
package clinic.baton.delivery.internal;
