package clinic.baton.house;

/**
 * A file or a method and how long it is.
 *
 * @param name  where to find it
 * @param lines from its first to its last line, Javadoc of methods left out
 */
record Measured(String name, long lines) {
    @Override
    public String toString() {
        return lines + " lines: " + name;
    }
}
