/** Who our patients are, how they are told apart and found, and the people around them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Patients",
        allowedDependencies = {"kernel", "record", "access", "audit", "web", "web :: live", "prompts", "practice"})
@org.jspecify.annotations.NullMarked
package clinic.baton.patients;
