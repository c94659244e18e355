/** Pages of red flags and distress. */
@org.jspecify.annotations.NullMarked
package clinic.baton.alerts.web;
