package clinic.baton.downtime;

/** The sheets of the pack. */
public enum DowntimePaper {
    /** Who is booked today and tomorrow. */
    SCHEDULE("schedule", "Schedule of today and tomorrow"),
    /** Who is in the building, where, since when. */
    BOARD("board", "Board, as last known"),
    /** How to reach the patients of today and tomorrow. */
    CONTACTS("contacts", "Contacts"),
    /** Blank sheets on which the day is written down. */
    LOG("log", "Sheets to write on");

    private final String code;
    private final String title;

    DowntimePaper(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Its name in addresses and files. */
    public String code() {
        return code;
    }

    /** As screens and the sheet itself say it. */
    public String title() {
        return title;
    }
}
