package clinic.baton.flow.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Encounter.Told;
import clinic.baton.flow.EncounterNoticed;
import clinic.baton.flow.FlowRefusal;
import clinic.baton.flow.Notice;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is noticed about visits under way. */
@Configuration(proxyBeanMethods = false)
class NoticeUseCases {
    private record Notices<C extends Notice>(Class<C> command, Telling telling) implements UseCase<C, Encounter> {
        @Override
        public About<C, Encounter> about() {
            return new About<>(command, Encounter.class, Permission.CONDUCT, List.of(EncounterNoticed.class));
        }

        @Override
        public List<String> locks(C notice) {
            return List.of("subject:" + notice.encounter());
        }

        @Override
        public Outcome<Encounter> perform(C notice, Writing writing) {
            Optional<Encounter> found = EncounterRows.find(writing, notice.encounter());
            if (found.isEmpty()) {
                return Outcome.refused(FlowRefusal.UNKNOWN_VISIT.refuse());
            }
            Encounter before = found.get();
            Optional<FlowRefusal> why = why(before, notice);
            if (why.isPresent()) {
                return refused(why.get(), before, writing);
            }
            Encounter after = switch (notice) {
                case Notice.NurseTold told ->
                    before.told(new Told(writing.now(), writing.caller().id()));
                case Notice.RaiseFlag raise -> before.raised(raise.flag());
                case Notice.LowerFlag lower -> before.lowered(lower.flag());
            };
            EncounterRows.update(writing, after);
            writing.record(new EncounterNoticed(before, after));
            return Outcome.done(after);
        }

        private Outcome<Encounter> refused(FlowRefusal code, Encounter before, Writing writing) {
            var values = telling.stand(writing, before);
            Told told = before.nurseTold();
            if (code == FlowRefusal.NURSE_KNOWS && told != null) {
                values.put("when", telling.time(writing, told.at()));
                values.put("who", telling.who(told.by()));
            }
            return Outcome.refused(code.refuse(values));
        }

        private static Optional<FlowRefusal> why(Encounter before, Notice notice) {
            if (!before.here()) {
                return Optional.of(FlowRefusal.VISIT_ENDED);
            }
            FlowRefusal why = switch (notice) {
                case Notice.NurseTold told -> before.nurseTold() == null ? null : FlowRefusal.NURSE_KNOWS;
                case Notice.RaiseFlag raise -> before.flags().contains(raise.flag()) ? FlowRefusal.FLAG_UP : null;
                case Notice.LowerFlag lower -> before.flags().contains(lower.flag()) ? null : FlowRefusal.FLAG_DOWN;
            };
            return Optional.ofNullable(why);
        }
    }

    @Bean
    UseCase<Notice.NurseTold, Encounter> nurseTold(Telling telling) {
        return new Notices<>(Notice.NurseTold.class, telling);
    }

    @Bean
    UseCase<Notice.RaiseFlag, Encounter> raiseFlag(Telling telling) {
        return new Notices<>(Notice.RaiseFlag.class, telling);
    }

    @Bean
    UseCase<Notice.LowerFlag, Encounter> lowerFlag(Telling telling) {
        return new Notices<>(Notice.LowerFlag.class, telling);
    }
}
