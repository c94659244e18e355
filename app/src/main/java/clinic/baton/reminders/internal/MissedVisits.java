package clinic.baton.reminders.internal;

import clinic.baton.access.LinkPurpose;
import clinic.baton.notices.Notice;
import clinic.baton.notices.Notices;
import clinic.baton.notices.Topic;
import clinic.baton.record.Writing;
import clinic.baton.reminders.Policies;
import clinic.baton.reminders.Policy;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.ScheduleFollower;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to who didn't come, where that is the policy, in the command that says so; takes it back if they come after all. */
@Component
class MissedVisits implements ScheduleFollower {
    private static final Duration LINK_LIFE = Duration.ofDays(14);

    private final Notices notices;

    MissedVisits(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void appointment(Writing writing, @Nullable Appointment before, Appointment after) {
        boolean was = before != null && before.status() == AppointmentStatus.NOSHOW;
        boolean is = after.status() == AppointmentStatus.NOSHOW;
        if (was && !is) {
            notices.takeBackAbout(writing, after.id(), Topic.MISSED);
        } else if (is && !was && policy(writing, after).noShow() == Policy.NoShow.WRITE) {
            notices.tell(
                    writing,
                    new Notice(
                            after.patient(),
                            Topic.MISSED,
                            after.id(),
                            after.site(),
                            List.of(after.time().start()),
                            List.of(new Notice.Answer(LinkPurpose.VISIT, after.id(), LINK_LIFE)),
                            null));
        }
    }

    private static Policy policy(Writing writing, Appointment visit) {
        Map<java.util.UUID, Policy> policies = StoredPolicies.of(writing.sql(), writing.practiceKey());
        Policy every = policies.getOrDefault(Policies.EVERY, Policy.USUAL);
        return Optional.ofNullable(visit.practitioner()).map(policies::get).orElse(every);
    }
}
