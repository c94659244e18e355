package clinic.baton.harbor;

/** A thing that is in one place at a time. */
public record HarborEquipment(String key, String name) {}
