package clinic.baton.engine.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** Counts what is in use while a day is simulated and objects when more is in use than there is. */
final class Ledger implements DayObserver {
    private final DayNetwork network;
    private final int[] stationUse = new int[Station.COUNT];
    private final int[] roomUse;
    private final boolean[] inStage;
    private final boolean[] inRoom;
    private double last = Double.NEGATIVE_INFINITY;
    private int inside;

    Ledger(ClinicDaySimulator simulator) {
        network = simulator.network();
        roomUse = new int[network.pools()];
        inStage = new boolean[network.patients()];
        inRoom = new boolean[network.patients()];
    }

    @Override
    public void observe(double atMinutes, Moment moment, int patient, int step) {
        assertThat(atMinutes).isGreaterThanOrEqualTo(last);
        last = atMinutes;
        switch (moment) {
            case ARRIVED -> inside++;
            case LEFT -> inside--;
            case ROOM_TAKEN -> takeRoom(patient);
            case ROOM_CLEAN -> roomUse[patient]--;
            case STAGE_BEGAN -> begin(patient, network.stage(step));
            case STAGE_ENDED -> end(patient, network.stage(step));
            case WAITING, INTERRUPTED, RESUMED -> assertThat(step).isNotNegative();
        }
    }

    private void takeRoom(int patient) {
        assertThat(inRoom[patient]).isFalse();
        inRoom[patient] = true;
        int pool = network.pool[patient];
        assertThat(++roomUse[pool]).isLessThanOrEqualTo(network.poolRooms[pool]);
    }

    private void begin(int patient, Stage stage) {
        assertThat(inStage[patient]).isFalse();
        assertThat(inRoom[patient] || !stage.inRoom()).isTrue();
        inStage[patient] = true;
        int used = ++stationUse[stage.station().index()];
        int there = stage.station() == Station.PROVIDER
                ? network.providers()
                : network.stationCapacity[stage.station().index()];
        assertThat(used).isLessThanOrEqualTo(there);
    }

    private void end(int patient, Stage stage) {
        assertThat(inStage[patient]).isTrue();
        inStage[patient] = false;
        stationUse[stage.station().index()]--;
    }

    void assertClosed(String what) {
        assertThat(inside).as(what).isZero();
        assertThat(Arrays.stream(stationUse).sum()).as(what).isZero();
        assertThat(Arrays.stream(roomUse).sum()).as(what).isZero();
    }
}
