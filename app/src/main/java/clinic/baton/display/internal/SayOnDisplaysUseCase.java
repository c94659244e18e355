package clinic.baton.display.internal;

import clinic.baton.display.DisplayNotice;
import clinic.baton.display.DisplayRefusal;
import clinic.baton.display.NoticeSaid;
import clinic.baton.display.SayOnDisplays;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SayOnDisplaysUseCase implements UseCase<SayOnDisplays, DisplayNotice> {
    private static final int LONGEST = 160;
    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 720;

    @Override
    public About<SayOnDisplays, DisplayNotice> about() {
        return new About<>(SayOnDisplays.class, DisplayNotice.class, Permission.CONDUCT, List.of(NoticeSaid.class));
    }

    @Override
    public List<String> locks(SayOnDisplays command) {
        return List.of("display-notice");
    }

    @Override
    public Outcome<DisplayNotice> perform(SayOnDisplays command, Writing writing) {
        if (command.words().length() > LONGEST) {
            return Outcome.refused(DisplayRefusal.LONG_NOTICE.of("words"));
        }
        if (command.minutes() < LEAST_MINUTES || command.minutes() > MOST_MINUTES) {
            return Outcome.refused(DisplayRefusal.NOTICE_TIME.of("minutes"));
        }
        DisplayNotice before = NoticeRows.find(writing.sql(), writing.practiceKey());
        DisplayNotice after = new DisplayNotice(
                command.words(), writing.now().plus(Duration.ofMinutes(command.minutes())), before.version() + 1);
        NoticeRows.write(writing, after);
        writing.record(new NoticeSaid(before, after));
        return Outcome.done(after);
    }
}
