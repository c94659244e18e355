/** Who looks after whose patients, and whom arrivals are told to. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Nursing",
        allowedDependencies = {
            "kernel",
            "record",
            "access",
            "web",
            "prompts",
            "practice",
            "schedule",
            "patients",
            "flow"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.nursing;
