package clinic.baton.operate.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** Whether what lives on after a collection leaves too little room. */
final class Memory {
    private static final double FULL = 0.92;

    private final List<MemoryPoolMXBean> lasting = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
            .toList();

    boolean isShort() {
        return lasting.stream().anyMatch(pool -> isShort(pool.getCollectionUsage()));
    }

    static boolean isShort(@org.jspecify.annotations.Nullable MemoryUsage afterCollection) {
        return afterCollection != null
                && afterCollection.getMax() > 0
                && afterCollection.getUsed() > FULL * afterCollection.getMax();
    }
}
