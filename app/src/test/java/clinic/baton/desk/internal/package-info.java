@org.jspecify.annotations.NullMarked
package clinic.baton.desk.internal;
