/** Looking through the audit trail: search, export, who has seen whom; disclosures and amendments of patients' records. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {"kernel", "record", "access", "audit", "web", "practice", "patients"})
@org.jspecify.annotations.NullMarked
package clinic.baton.oversight;
