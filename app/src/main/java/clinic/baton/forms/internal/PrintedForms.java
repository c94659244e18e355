package clinic.baton.forms.internal;

import clinic.baton.access.Names;
import clinic.baton.forms.Answers;
import clinic.baton.forms.Filling;
import clinic.baton.forms.Filling.Signed;
import clinic.baton.forms.FormPaper;
import clinic.baton.forms.Question;
import clinic.baton.forms.Questionnaire;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.print.Paper;
import clinic.baton.print.Sheet;
import clinic.baton.print.Strokes;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class PrintedForms implements FormPaper {
    private static final float SIGNATURE_POINTS = 220;

    private final Clinics clinics;
    private final Patients patients;
    private final Names names;

    PrintedForms(Clinics clinics, Patients patients, Names names) {
        this.clinics = clinics;
        this.patients = patients;
        this.names = names;
    }

    @Override
    public byte[] signed(PracticeId practice, Filling filling) {
        Clinic clinic = clinics.of(practice);
        Questionnaire form = filling.form();
        Signed signed = filling.signed();
        if (signed == null) {
            throw new IllegalArgumentException("Form " + filling.id() + " isn't signed. Maybe ask for a blank?");
        }
        Sheet sheet = sheet(
                clinic, form, form.title().plain(), " · " + signed.digest().substring(0, 16));
        patients.named(practice, filling.patient())
                .ifPresent(
                        name -> sheet.facts(pairs("Patient", name.full(), "Born", String.valueOf(name.birthDate()))));
        for (Question one : form.shown(filling.answers())) {
            answered(sheet, one, filling.answers(), signed.language());
        }
        sheet.heading("How this was signed");
        sheet.facts(audit(filling, signed, clinic));
        return sheet.bytes();
    }

    private static Sheet sheet(Clinic clinic, Questionnaire form, String title, String foot) {
        return Sheet.upright(
                Paper.of(clinic.details().region()),
                clinic.name(),
                title,
                title + ", version " + form.version() + foot);
    }

    private static void answered(Sheet sheet, Question one, Map<String, String> answers, String language) {
        String asked = one.text().plain();
        String answer = answers.getOrDefault(one.id(), "");
        switch (one.kind()) {
            case HEADING -> sheet.heading(asked);
            case WORDS -> sheet.text(asked);
            case SIGNATURE -> {
                sheet.facts(pairs(asked, answer));
                Strokes drawn = Strokes.of(answers.getOrDefault(Answers.drawn(one.id()), ""));
                if (!drawn.blank()) {
                    sheet.strokes(drawn, SIGNATURE_POINTS);
                }
            }
            case TEXT, LINES, CHOICE, CHOICES, YES_NO, DATE, NUMBER ->
                sheet.facts(pairs(asked, answer.isBlank() ? "–" : Answers.read(one, answer, "en")));
        }
    }

    private Map<String, String> audit(Filling filling, Signed signed, Clinic clinic) {
        DateTimeFormatter when = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, H:mm:ss z", Locale.ENGLISH);
        UUID by = filling.askedBy();
        String asker = by == null ? "" : names.of(Set.of(by)).getOrDefault(by, "");
        return pairs(
                "Signed by", signed.name() + " (typed)",
                "When", when.format(signed.at().atZone(clinic.zone())),
                "Where", signed.way().words(),
                "Read in", Locale.forLanguageTag(signed.language()).getDisplayLanguage(Locale.ENGLISH),
                "Asked", when.format(filling.askedAt().atZone(clinic.zone())) + (asker.isEmpty() ? "" : " by " + asker),
                "Form", filling.form().key() + ", version " + filling.form().version(),
                "Number", filling.id().toString(),
                "SHA-256", signed.digest());
    }

    @Override
    public byte[] blank(PracticeId practice, Questionnaire form, String language) {
        Clinic clinic = clinics.of(practice);
        String title = form.title().in(language);
        Sheet sheet = sheet(clinic, form, title, "");
        form.questions().forEach(one -> toFill(sheet, one, language));
        return sheet.bytes();
    }

    private static void toFill(Sheet sheet, Question one, String language) {
        String asked = one.text().in(language);
        switch (one.kind()) {
            case HEADING -> sheet.heading(asked);
            case WORDS -> sheet.text(asked);
            case CHOICE, CHOICES ->
                sheet.text(asked + "\n"
                        + one.options().stream()
                                .map(option -> "[  ] " + option.text().in(language))
                                .collect(Collectors.joining("      ")));
            case YES_NO -> sheet.text(asked + "      [  ] " + yes(language) + "      [  ] " + no(language));
            case LINES -> sheet.blank(asked).blank(" ").blank(" ");
            case TEXT, DATE, NUMBER, SIGNATURE -> sheet.blank(asked);
        }
    }

    private static String yes(String language) {
        return Map.of("de", "Ja", "es", "Sí", "fr", "Oui").getOrDefault(language, "Yes");
    }

    private static String no(String language) {
        return Map.of("de", "Nein", "es", "No", "fr", "Non").getOrDefault(language, "No");
    }

    private static Map<String, String> pairs(String... whatAndHow) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < whatAndHow.length; i += 2) {
            pairs.put(whatAndHow[i], whatAndHow[i + 1]);
        }
        return pairs;
    }
}
