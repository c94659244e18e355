/**
 * From the command line to a running Baton: options, the database brought up before the application and down after it,
 * and the commands of {@code ./baton} besides {@code run}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Launch",
        allowedDependencies = {"audit", "kernel", "operate"})
@org.jspecify.annotations.NullMarked
package clinic.baton.launch;
