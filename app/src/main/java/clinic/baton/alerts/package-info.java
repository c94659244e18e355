/** Red flags that page, and people in distress whom somebody looks after. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Alerts",
        allowedDependencies = {
            "kernel",
            "record",
            "access",
            "audit",
            "web",
            "web :: live",
            "prompts",
            "practice",
            "patients",
            "flow",
            "promises",
            "protocols"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.alerts;
