package clinic.baton.web.gallery;

import clinic.baton.web.PatientName;

/** Invented patients. */
final class People {
    static final PatientName WEBB = PatientName.of("Gordon", "Webb");
    static final PatientName MOREAU = PatientName.of("Inès", "Moreau");
    static final PatientName NAIR = PatientName.of("Priya", "Nair");
    static final PatientName YUSUF = PatientName.of("Amina", "Yusuf");
    static final PatientName BECKER = PatientName.of("Tom", "Becker");
    static final PatientName SILVA_ELDER = PatientName.of("Maria", "Silva").among(1951, 0);
    static final PatientName SILVA_YOUNGER = PatientName.of("Maria", "Silva").among(1988, 1);
    static final PatientName ROSSI = PatientName.of("Carla", "Rossi");
    static final PatientName CHEN = PatientName.of("Daniel", "Chen");
    static final PatientName PARK = PatientName.of("Jae", "Park");
    static final PatientName KOVAC = PatientName.of("Vesna", "Kovač");
    static final PatientName DIAZ = PatientName.of("Rosa", "Diaz");
    static final PatientName LONG =
            PatientName.of("Maximiliana-Theodora Alexandrovna", "von Hohenzollern-Sigmaringen y Castellanos");
    static final PatientName ARABIC = PatientName.of("ليلى", "الحسيني");

    private People() {}
}
