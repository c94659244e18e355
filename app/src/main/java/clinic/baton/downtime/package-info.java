/** What works without Baton: the day as PDF, kept fresh on disk. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Downtime",
        allowedDependencies = {
            "kernel",
            "record",
            "access",
            "audit",
            "web",
            "print",
            "practice",
            "patients",
            "schedule",
            "flow"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.downtime;
