package clinic.baton.forms.internal;

import clinic.baton.forms.Answers;
import clinic.baton.forms.Filling;
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
        Map<String, String> signed = new HashMap<>(merged);
        signed.keySet()
                .retainAll(shown.stream()
                        .flatMap(one -> Stream.of(one.id(), Answers.drawn(one.id())))
                        .collect(Collectors.toSet()));
        String name = shown.stream()
                .filter(one -> one.kind() == Question.Kind.SIGNATURE)
                .map(one -> signed.getOrDefault(one.id(), ""))
                .filter(typed -> !typed.isBlank())
                .findFirst()
                .orElseGet(() ->
                        patients.named(writing.sql(), writing.practice(), Set.of(filling.patient())).values().stream()
                                .map(PatientName::full)
                                .findFirst()
                                .orElse(""));
        String kept = name.substring(0, Math.min(NAME, name.length()));
        String digest = rows.digest(filling.form(), signed, writing.now(), kept);
        rows.sign(
                writing,
                filling.id(),
                signed,
                new Filling.Signed(writing.now(), kept, command.way(), command.language(), digest));
        writing.record(new FormSigned(
                filling.id(),
                filling.patient(),
                filling.form().key(),
                filling.form().title().plain(),
                kept,
                command.way(),
                digest));
        return Outcome.done(new Nothing());
    }
}
