@org.jspecify.annotations.NullMarked
package clinic.baton.downtime.internal;
