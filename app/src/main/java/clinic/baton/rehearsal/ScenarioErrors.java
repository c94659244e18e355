package clinic.baton.rehearsal;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario's file can't be used. */
public final class ScenarioErrors extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /** All that is wrong with a file. */
    public ScenarioErrors(String file, List<Fault> faults) {
        super(faults.stream().map(fault -> file + ":" + fault.sentence()).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, by line. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * One fault.
     *
     * @param line from 1
     * @param field the field, with its place: {@code moments[2].at}
     * @param problem what is wrong, with the value
     * @param remedy what would do
     */
    public record Fault(int line, String field, String problem, String remedy) {
        /** The fault in one line: {@code 12: moments[2].at: "9 Uhr" is no time of day. Write it as "09:12".} */
        public String sentence() {
            return line + ": " + field + ": " + problem + " " + remedy;
        }
    }
}
