package clinic.baton.interop;

/**
 * Where something was read.
 *
 * @param file the file's name as the user knows it
 * @param place the line, JSON entry or message within it, such as {@code line 12} or {@code entry[3]}
 */
public record Origin(String file, String place) {

    @Override
    public String toString() {
        return place.isEmpty() ? file : file + ", " + place;
    }
}
