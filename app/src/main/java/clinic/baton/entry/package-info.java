/** The doors: first page, sign-in, choosing a practice, and the practice day that needs no account. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Entry",
        allowedDependencies = {
            "kernel",
            "record",
            "access",
            "web",
            "practice",
            "patients",
            "schedule",
            "flow",
            "harbor",
            "rehearsal"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.entry;
