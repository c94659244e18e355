package clinic.baton.flow;

import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit goes on to a stage. Any stage may follow any other, except after the visit has ended. */
public sealed interface Step extends Command<Encounter> {
    /** Which visit. */
    UUID encounter();

    /** Its version on the caller's screen: who has moved it since is told, and nothing happens twice. */
    int version();

    /** Where it goes. */
    Stage to();

    /** The room it goes to; null for none, or for the one it is in where the stage keeps it. */
    default @Nullable UUID room() {
        return null;
    }

    /** Papers are done. */
    record CheckIn(UUID encounter, int version) implements Step {
        @Override
        public Stage to() {
            return Stage.CHECKED_IN;
        }
    }

    /** Waits, perhaps again. */
    record ToWaiting(UUID encounter, int version) implements Step {
        @Override
        public Stage to() {
            return Stage.WAITING;
        }
    }

    /**
     * Goes to a room. What happened is recorded: a room that is in use or not cleaned takes them all the same, and the Desk
     * says so.
     */
    record ToRoom(UUID encounter, int version, UUID room) implements Step {
        @Override
        public Stage to() {
            return Stage.ROOMED;
        }
    }

    /** Ready to be seen. */
    record MakeReady(UUID encounter, int version) implements Step {
        @Override
        public Stage to() {
            return Stage.READY;
        }
    }

    /** With a nurse or assistant. */
    record WithNurse(UUID encounter, int version) implements Step {
        @Override
        public Stage to() {
            return Stage.WITH_NURSE;
        }
    }

    /** With the provider. */
    record WithProvider(UUID encounter, int version) implements Step {
        @Override
        public Stage to() {
            return Stage.WITH_PROVIDER;
        }
    }

    /** Is watched for a while. */
    record Observe(UUID encounter, int version) implements Step {
        @Override
        public Stage to() {
            return Stage.OBSERVATION;
        }
    }

    /** Goes to the laboratory or imaging, perhaps to a room there. */
    record ToTesting(UUID encounter, int version, @Nullable UUID room) implements Step {
        @Override
        public Stage to() {
            return Stage.TESTING;
        }
    }

    /** Comes to the desk to leave. */
    record CheckOut(UUID encounter, int version) implements Step {
        @Override
        public Stage to() {
            return Stage.CHECK_OUT;
        }
    }

    /** Left. */
    record Depart(UUID encounter, int version) implements Step {
        @Override
        public Stage to() {
            return Stage.DEPARTED;
        }
    }

    /** Left without being seen. */
    record LeaveUnseen(UUID encounter, int version) implements Step {
        @Override
        public Stage to() {
            return Stage.LEFT_WITHOUT_BEING_SEEN;
        }
    }

    /**
     * The step to a stage.
     *
     * @param room for stages that take one
     * @throws IllegalArgumentException if no step leads there, or a room is missing
     */
    static Step to(Stage stage, UUID encounter, int version, @Nullable UUID room) {
        return switch (stage) {
            case ARRIVED ->
                throw new IllegalArgumentException("Nobody goes back to having arrived. Maybe undo that step?");
            case CHECKED_IN -> new CheckIn(encounter, version);
            case WAITING -> new ToWaiting(encounter, version);
            case ROOMED -> {
                if (room == null) {
                    throw new IllegalArgumentException("Rooming somebody names the room");
                }
                yield new ToRoom(encounter, version, room);
            }
            case READY -> new MakeReady(encounter, version);
            case WITH_NURSE -> new WithNurse(encounter, version);
            case WITH_PROVIDER -> new WithProvider(encounter, version);
            case OBSERVATION -> new Observe(encounter, version);
            case TESTING -> new ToTesting(encounter, version, room);
            case CHECK_OUT -> new CheckOut(encounter, version);
            case DEPARTED -> new Depart(encounter, version);
            case LEFT_WITHOUT_BEING_SEEN -> new LeaveUnseen(encounter, version);
        };
    }
}
