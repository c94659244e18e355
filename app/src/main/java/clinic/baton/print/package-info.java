/** Paper: sheets, tables and labels as PDF. It knows nothing of clinics. */
@org.springframework.modulith.ApplicationModule(displayName = "Print", allowedDependencies = "kernel")
@org.jspecify.annotations.NullMarked
package clinic.baton.print;
