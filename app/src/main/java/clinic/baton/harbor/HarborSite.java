package clinic.baton.harbor;

/** The one building of the practice. */
public record HarborSite(String name, String address, String phone) {}
