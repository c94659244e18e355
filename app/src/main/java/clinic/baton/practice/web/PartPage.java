package clinic.baton.practice.web;

import clinic.baton.record.Caller;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of a kind of part.
 *
 * @param title its name
 * @param purpose what the practice uses such parts for
 * @param one what one is called
 * @param address the page's address
 * @param heads what the columns say, the name first
 */
public record PartPage(String title, String purpose, String one, String address, List<String> heads) {
    static PartPage of(Section<?> section, Caller caller) {
        List<String> heads = new ArrayList<>(section.heads());
        heads.addFirst("Name");
        heads.add("");
        return new PartPage(
                section.title(),
                section.purpose(),
                section.part().words(),
                SetupDesk.root(caller) + "/" + section.path(),
                heads);
    }
}
