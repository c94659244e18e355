package clinic.baton.interop.internal.csv;

import static java.util.Map.entry;

import clinic.baton.interop.CsvField;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What column headers mean in English, German, Spanish and French. */
final class HeaderWords {

    private static final Map<String, CsvField> MEANINGS = index(Map.ofEntries(
            entry(
                    CsvField.PATIENT_ID,
                    "id, patient id, patientid, mrn, medical record number, chart number, patient number, patnr,"
                            + " patientennummer, patienten id, historia clinica, nhc, id paciente, numero de paciente,"
                            + " numero patient, id patient, ipp, dossier"),
            entry(
                    CsvField.FAMILY_NAME,
                    "family name, last name, surname, lastname, familyname, nachname, familienname, zuname, apellido,"
                            + " apellidos, nom de famille, patient last name"),
            entry(
                    CsvField.GIVEN_NAME,
                    "given name, first name, firstname, forename, givenname, given names, vorname, rufname, prenom,"
                            + " nombre de pila, patient first name"),
            entry(
                    CsvField.FULL_NAME,
                    "name, full name, patient, patient name, patientname, patientenname, paciente, nombre completo,"
                            + " nombre y apellidos, nom complet, nom du patient"),
            entry(
                    CsvField.BIRTH_DATE,
                    "birth date, date of birth, dob, birthdate, birthday, born, geburtsdatum, geburtstag, geb, gebdatum,"
                            + " geboren, fecha de nacimiento, fecha nacimiento, nacimiento, date de naissance, naissance,"
                            + " ne le, patient dob"),
            entry(CsvField.SEX, "sex, gender, geschlecht, sexo, genero, sexe, genre"),
            entry(
                    CsvField.PHONE,
                    "phone, telephone, phone number, home phone, tel, telefon, telefonnummer, festnetz, telefono, fijo,"
                            + " numero de telephone, telephone fixe"),
            entry(
                    CsvField.MOBILE,
                    "mobile, cell, cell phone, mobile phone, cellphone, sms, mobil, handy, mobiltelefon, handynummer,"
                            + " movil, celular, telefono movil, portable, telephone portable"),
            entry(
                    CsvField.EMAIL,
                    "email, e mail, mail, email address, e mail adresse, correo, correo electronico, courriel"),
            entry(CsvField.LANGUAGE, "language, preferred language, sprache, muttersprache, idioma, lengua, langue"),
            entry(CsvField.INTERPRETER, "interpreter, needs interpreter, dolmetscher, interprete"),
            entry(
                    CsvField.STREET,
                    "street, address, address line 1, strasse, anschrift, adresse, calle, direccion, rue"),
            entry(CsvField.CITY, "city, town, ort, stadt, wohnort, ciudad, localidad, ville, commune"),
            entry(CsvField.STATE, "state, province, bundesland, kanton, provincia, estado provincia, departement"),
            entry(
                    CsvField.POSTAL_CODE,
                    "zip, zip code, postal code, postcode, plz, postleitzahl, codigo postal, code postal"),
            entry(CsvField.COUNTRY, "country, land, pais, pays"),
            entry(
                    CsvField.CONTACT_NAME,
                    "emergency contact, contact name, next of kin, guardian, notfallkontakt, kontaktperson,"
                            + " contacto de emergencia, contacto, personne a contacter, contact d urgence"),
            entry(
                    CsvField.CONTACT_PHONE,
                    "emergency phone, contact phone, guardian phone, notfallnummer, telefono contacto"),
            entry(
                    CsvField.CONTACT_RELATIONSHIP,
                    "relationship, beziehung, verwandtschaft, parentesco, lien de parente"),
            entry(
                    CsvField.APPOINTMENT_ID,
                    "appointment id, appt id, appointment number, booking id, visit id, terminnummer, termin id,"
                            + " id cita, numero de cita, id rendez vous, numero de rendez vous"),
            entry(
                    CsvField.DATE,
                    "date, appointment date, appt date, day, visit date, datum, termindatum, tag, fecha, fecha de la cita,"
                            + " dia, date du rendez vous, jour"),
            entry(
                    CsvField.START,
                    "start, time, start time, starttime, appointment time, appt time, begin, from, uhrzeit, zeit, beginn,"
                            + " von, startzeit, hora, hora de inicio, inicio, hora cita, heure, debut, heure de debut,"
                            + " date time, datetime, appointment, termin, cita, rendez vous"),
            entry(
                    CsvField.END,
                    "end, end time, endtime, until, to, ende, bis, endzeit, fin, hora de fin, hora fin, heure de fin"),
            entry(
                    CsvField.MINUTES,
                    "minutes, duration, length, min, mins, dauer, dauer min, minuten, duracion, minutos, duree"),
            entry(
                    CsvField.PRACTITIONER,
                    "provider, doctor, physician, practitioner, clinician, with, provider name, arzt, behandler, arztin,"
                            + " medico, doctora, profesional, medecin, praticien, docteur"),
            entry(
                    CsvField.PRACTITIONER_ID,
                    "provider id, npi, practitioner id, doctor id, arzt id, lanr, id medico, rpps"),
            entry(
                    CsvField.VISIT_TYPE,
                    "visit type, appointment type, appt type, type, service, terminart, besuchsart, leistung, art,"
                            + " tipo, tipo de cita, tipo de visita, servicio, type de rendez vous, motif de consultation"),
            entry(CsvField.ROOM, "room, location, exam room, raum, zimmer, sala, consultorio, lugar, salle, lieu"),
            entry(CsvField.STATUS, "status, appointment status, state of appointment, estado, statut, etat"),
            entry(CsvField.REASON, "reason, reason for visit, chief complaint, grund, anlass, motivo, motif, raison"),
            entry(
                    CsvField.COMMENT,
                    "comment, comments, note, notes, remark, bemerkung, notiz, hinweis, nota, notas, observaciones,"
                            + " comentario, commentaire, remarque")));

    private HeaderWords() {}

    private static Map<String, CsvField> index(Map<CsvField, String> words) {
        Map<String, CsvField> index = new HashMap<>();
        words.forEach((field, list) -> List.of(list.split(",")).forEach(word -> index.put(plain(word), field)));
        return Map.copyOf(index);
    }

    static @Nullable CsvField meaning(String header) {
        return MEANINGS.get(plain(header));
    }

    /** Without case, accents, blanks and marks: {@code Prénom} and {@code PRENOM} are one. */
    static String plain(String text) {
        String folded = text.replace("ß", "ss");
        return Normalizer.normalize(folded, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]|\\p{M}", "");
    }
}
