/** What leaves the building: e-mail and text messages, durable, in order per person, and what people write back. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {"kernel", "record", "access", "audit", "web", "web :: live", "prompts", "practice"})
@org.jspecify.annotations.NullMarked
package clinic.baton.delivery;
