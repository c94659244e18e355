/** The clinic itself: sites, rooms, equipment, people, kinds of visit, hours, and how other systems name them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Practice",
        allowedDependencies = {"kernel", "record", "access", "audit", "web", "web :: live", "prompts"})
@org.jspecify.annotations.NullMarked
package clinic.baton.practice;
