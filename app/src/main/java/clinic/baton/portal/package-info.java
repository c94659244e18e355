/** What patients see by a link on their phone: without a session, without an account, in their language. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "kernel",
            "record",
            "access",
            "audit",
            "web",
            "practice",
            "patients",
            "schedule",
            "flow",
            "forecast",
            "promises",
            "reminders",
            "waitlist",
            "forms"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.portal;
