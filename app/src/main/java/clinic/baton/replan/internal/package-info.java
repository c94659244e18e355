@org.jspecify.annotations.NullMarked
package clinic.baton.replan.internal;
