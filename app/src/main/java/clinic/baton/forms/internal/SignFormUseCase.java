package clinic.baton.forms.internal;

import clinic.baton.forms.Answers;
import clinic.baton.forms.Filling;
import clinic.baton.forms.Filling.Signed;
import clinic.baton.forms.FormSigned;
import clinic.baton.forms.Question;
import clinic.baton.forms.SignForm;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class SignFormUseCase implements UseCase<SignForm, Nothing> {
    private static final int NAME = 120;

    private final FillingRule rule;
    private final FillingRows rows;
    private final Patients patients;

    SignFormUseCase(FillingRule rule, FillingRows rows, Patients patients) {
        this.rule = rule;
        this.rows = rows;
        this.patients = patients;
    }

    @Override
    public About<SignForm, Nothing> about() {
        return new About<>(SignForm.class, Nothing.class, Permission.CONDUCT, List.of(FormSigned.class));
    }

    @Override
    public List<String> locks(SignForm command) {
        return List.of("subject:" + command.filling());
    }

    @Override
    public Outcome<Nothing> perform(SignForm command, Writing writing) {
        return rule.open(writing, command.filling(), filling -> {
            Map<String, String> merged = FillingRule.merged(filling, command.answers());
            List<Refusal> wrong = Answers.wrong(filling.form(), merged).entrySet().stream()
                    .map(one -> one.getValue().of(one.getKey(), Map.of("question", words(filling, one.getKey()))))
                    .toList();
            return wrong.isEmpty() ? sign(command, writing, filling, merged) : Outcome.refused(wrong);
        });
    }

    private static String words(Filling filling, String question) {
        return filling.form().question(question).map(one -> one.text().plain()).orElse(question);
    }

    /** What isn't shown any more was answered for nothing, and isn't signed. */
    private Outcome<Nothing> sign(SignForm command, Writing writing, Filling filling, Map<String, String> merged) {
        List<Question> shown = filling.form().shown(merged);
        Map<String, String> kept = new HashMap<>(merged);
        kept.keySet()
                .retainAll(shown.stream()
                        .flatMap(one -> Stream.of(one.id(), Answers.drawn(one.id())))
                        .collect(Collectors.toSet()));
        String name = name(writing, filling, shown, kept);
        String digest = rows.digest(filling.form(), kept, writing.now(), name);
        Signed signed = new Signed(writing.now(), name, command.way(), command.language(), digest);
        rows.sign(writing, filling.id(), kept, signed);
        writing.record(signed(filling, signed));
        return Outcome.done(new Nothing());
    }

    private static FormSigned signed(Filling filling, Signed signed) {
        return new FormSigned(
                filling.id(),
                filling.patient(),
                filling.form().key(),
                filling.form().title().plain(),
                signed.name(),
                signed.way(),
                signed.digest());
    }

    private String name(Writing writing, Filling filling, List<Question> shown, Map<String, String> answers) {
        String name = shown.stream()
                .filter(one -> one.kind() == Question.Kind.SIGNATURE)
                .map(one -> answers.getOrDefault(one.id(), ""))
                .filter(typed -> !typed.isBlank())
                .findFirst()
                .orElseGet(() -> called(writing, filling.patient()));
        return name.substring(0, Math.min(NAME, name.length()));
    }

    private String called(Writing writing, UUID patient) {
        PatientName name = patients.named(writing.sql(), writing.practice(), Set.of(patient))
                .get(patient);
        return name == null ? "" : name.full();
    }
}
