@org.jspecify.annotations.NullMarked
package clinic.baton.notices.internal;
