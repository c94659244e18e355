/** Keeping an installation well: its status, health and figures for monitoring, and what happens when too much comes at once. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Operate",
        allowedDependencies = {"kernel", "record", "access", "audit", "web"})
@org.jspecify.annotations.NullMarked
package clinic.baton.operate;
