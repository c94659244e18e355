package clinic.baton.messages.internal;

import clinic.baton.access.Member;
import clinic.baton.access.Members;
import clinic.baton.access.Role;
import clinic.baton.kernel.PracticeId;
import clinic.baton.messages.Duty;
import clinic.baton.messages.MessageThread.Owner;
import clinic.baton.messages.Pool;
import clinic.baton.messages.Priority;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who answers on which rung: the owner, who covers, the lead, a manager. */
@Component
class Rungs {
    private final Members members;
    private final Clinics clinics;

    Rungs(Members members, Clinics clinics) {
        this.members = members;
        this.clinics = clinics;
    }

    /** The owner that {@code pool:nurses} or {@code person:ID} names. */
    Optional<Owner> owner(PracticeId practice, String to) {
        if (to.startsWith("pool:")) {
            return Pool.of(to.substring("pool:".length())).map(pool -> new Owner(null, pool, pool.words()));
        }
        return present(practice).stream()
                .filter(m -> to.equals("person:" + m.person()))
                .findFirst()
                .map(m -> new Owner(m.person(), null, m.name()));
    }

    /** Who has it at first: the owner; who covers while they are away; who is on call after hours when it can't wait. */
    String first(PracticeId practice, Owner owner, Priority priority, Instant now, List<Duty> duties) {
        Optional<String> onCall =
                priority.always() && closed(practice, now) ? onCall(practice, now, duties) : Optional.empty();
        return onCall.or(() -> cover(practice, owner, now, duties)).orElse(owner.name());
    }

    /** Who has it on a later rung. */
    String later(PracticeId practice, Owner owner, int rung, Instant now, List<Duty> duties) {
        return switch (rung) {
            case 1 ->
                cover(practice, owner, now, duties)
                        .or(() -> onCall(practice, now, duties))
                        .orElse("everybody of " + peers(practice, owner).words());
            case 2 -> "lead of " + peers(practice, owner).words();
            default -> names(practice, Set.of(Role.MANAGER, Role.OWNER)).orElse("managers");
        };
    }

    private Optional<String> cover(PracticeId practice, Owner owner, Instant now, List<Duty> duties) {
        return duties.stream()
                .filter(d -> d.person() != null && d.person().equals(owner.person()) && on(d, now))
                .findFirst()
                .map(d -> name(practice, d.by()));
    }

    private Optional<String> onCall(PracticeId practice, Instant now, List<Duty> duties) {
        return duties.stream()
                .filter(d -> d.person() == null && on(d, now))
                .findFirst()
                .map(d -> name(practice, d.by()) + " (on call)");
    }

    private static boolean on(Duty duty, Instant now) {
        return !now.isBefore(duty.starts()) && now.isBefore(duty.ends());
    }

    /** The pool of an owner: their own, or the one their role belongs to. */
    Pool peers(PracticeId practice, Owner owner) {
        Pool pool = owner.pool();
        if (pool != null) {
            return pool;
        }
        Set<Role> roles = present(practice).stream()
                .filter(m -> m.person().equals(owner.person()))
                .flatMap(m -> m.roles().stream())
                .collect(Collectors.toSet());
        return List.of(Pool.PROVIDERS, Pool.NURSES, Pool.MANAGERS).stream()
                .filter(p -> p.has(roles))
                .findFirst()
                .orElse(Pool.DESK);
    }

    private boolean closed(PracticeId practice, Instant now) {
        Clinic clinic = clinics.of(practice);
        if (clinic.openingHours().isEmpty()) {
            return false;
        }
        ZonedDateTime local = now.atZone(clinic.zone());
        LocalTime time = local.toLocalTime();
        List<clinic.baton.practice.Hours> today = clinic.openSites().stream()
                .flatMap(site -> clinic.open(site.id(), local.getDayOfWeek()).stream())
                .toList();
        return today.stream().noneMatch(h -> !time.isBefore(h.from()))
                || today.stream().noneMatch(h -> time.isBefore(h.until()));
    }

    private Optional<String> names(PracticeId practice, Set<Role> roles) {
        String all = present(practice).stream()
                .filter(m -> m.roles().stream().anyMatch(roles::contains))
                .map(Member::name)
                .collect(Collectors.joining(", "));
        return all.isBlank() ? Optional.empty() : Optional.of(all);
    }

    private String name(PracticeId practice, UUID person) {
        return present(practice).stream()
                .filter(m -> m.person().equals(person))
                .map(Member::name)
                .findFirst()
                .orElse("somebody who has left");
    }

    List<Member> present(PracticeId practice) {
        return members.of(practice).stream()
                .filter(m -> Objects.isNull(m.ended()))
                .toList();
    }
}
