@org.jspecify.annotations.NullMarked
package clinic.baton.schedule.web;
