package clinic.baton.engine.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the parts of a {@link DayNetwork}; capacities not set are unlimited. */
public final class DayNetworkBuilder {
    final List<DayVisit> visits = new ArrayList<>();
    final List<Integer> poolRooms = new ArrayList<>();
    final List<Integer> providerPool = new ArrayList<>();
    final List<PlannedBreak> breaks = new ArrayList<>();
    final int[] stationCapacity = new int[Station.COUNT];
    boolean assistantsClean;

    DayNetworkBuilder() {
        Arrays.fill(stationCapacity, DayNetwork.UNLIMITED);
    }

    /** Adds a pool of rooms and returns this; pools are numbered from 0. */
    public DayNetworkBuilder roomPool(int rooms) {
        poolRooms.add(atLeastOne("rooms", rooms));
        return this;
    }

    /** Adds a provider who works in the rooms of a pool; providers are numbered from 0. */
    public DayNetworkBuilder provider(int pool) {
        providerPool.add(pool);
        return this;
    }

    /** Sets how many of a station there are, at least 1. Providers are added one by one instead. */
    public DayNetworkBuilder capacity(Station station, int count) {
        stationCapacity[station.index()] = atLeastOne(station.name(), count);
        return this;
    }

    /** Rooms are cleaned by an assistant, who does it after those who wait to be roomed. */
    public DayNetworkBuilder assistantsClean() {
        assistantsClean = true;
        return this;
    }

    /** Plans a break. */
    public DayNetworkBuilder plannedBreak(PlannedBreak planned) {
        breaks.add(planned);
        return this;
    }

    /** Adds a visit; visits are numbered from 0. */
    public DayNetworkBuilder visit(DayVisit visit) {
        visits.add(visit);
        return this;
    }

    /**
     * The network.
     *
     * @throws IllegalArgumentException if a visit, provider or break names a provider or pool that wasn't added
     */
    public DayNetwork build() {
        for (DayVisit visit : visits) {
            index("provider", visit.provider() == DayNetwork.ANY_PROVIDER ? 0 : visit.provider(), providerPool.size());
            index("room pool", visit.pool(), poolRooms.size());
        }
        providerPool.forEach(pool -> index("room pool", pool, poolRooms.size()));
        breaks.forEach(planned -> index("provider", planned.provider(), providerPool.size()));
        return new DayNetwork(this);
    }

    private static void index(String what, int index, int count) {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException(what + " " + index + " isn't one of the " + count + " added");
        }
    }

    private static int atLeastOne(String what, int count) {
        if (count < 1) {
            throw new IllegalArgumentException(what + " " + count + " is below 1");
        }
        return count;
    }
}
