/** The pack's page. */
@org.jspecify.annotations.NullMarked
package clinic.baton.downtime.web;
