package clinic.baton.house;

import clinic.baton.Baton;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that ship, without the tests beside them, wherever a build puts either. */
final class Shipped {
    private static final String ROOT =
            Baton.class.getProtectionDomain().getCodeSource().getLocation().getPath();

    /** Takes what lies where {@link Baton} itself lies. */
    static final ImportOption ONLY = location -> location.asURI().toString().contains(ROOT);

    /** What stands in libraries is known by name only: no rule of the house looks into them. */
    private static final JavaClasses CLASSES = ArchConfiguration.withThreadLocalScope(configuration -> {
        configuration.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().withImportOption(ONLY).importPackages("clinic.baton");
    });

    private Shipped() {}

    /** Read once for all tests of a run. */
    static JavaClasses classes() {
        return CLASSES;
    }
}
