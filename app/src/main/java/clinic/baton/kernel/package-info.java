/** What every module speaks: ids, times, outcomes and refusals. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package clinic.baton.kernel;
