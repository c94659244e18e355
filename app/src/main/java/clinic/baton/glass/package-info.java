/** Breaking the glass: restricted records, opened for a while with a reason that a manager then looks at. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Glass",
        allowedDependencies = {"kernel", "record", "access", "audit", "web", "web :: live", "prompts", "patients"})
@org.jspecify.annotations.NullMarked
package clinic.baton.glass;
