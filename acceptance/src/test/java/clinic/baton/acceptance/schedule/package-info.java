@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance.schedule;
