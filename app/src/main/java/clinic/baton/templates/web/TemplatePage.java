package clinic.baton.templates.web;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.templates.Template;
import clinic.baton.templates.Template.Block;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Typed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template's page.
 *
 * @param title its name
 * @param address where its form is sent
 * @param version the version shown
 * @param stored whether it was written down before
 * @param published until when it is published, in words; blank for a new one
 * @param typed what stands in the form
 * @param weeks how many weeks are shown
 * @param sites to choose from for each session; empty where there is nothing to choose
 * @param sessions how each session is laid out, with where to change that
 */
public record TemplatePage(
        String title,
        String address,
        int version,
        boolean stored,
        String published,
        Typed typed,
        int weeks,
        List<Choice> sites,
        List<Laid> sessions) {
    static final List<Choice> WEEKS = List.of(
            new Choice("1", "every week"),
            new Choice("2", "every second week"),
            new Choice("3", "every third week"),
            new Choice("4", "every fourth week"));

    /**
     * How a session is laid out.
     *
     * @param address where to change it
     * @param when which session
     * @param how by which method
     * @param held time kept back, in words
     */
    public record Laid(String address, String when, String how, String held) {}

    /** Keeps the lists from changing. */
    public TemplatePage {
        sites = List.copyOf(sites);
        sessions = List.copyOf(sessions);
    }

    static TemplatePage of(Clinic clinic, @Nullable Template template, Typed typed, String root) {
        List<Choice> sites = clinic.openSites().stream()
                .map(s -> new Choice(s.id().toString(), s.name()))
                .toList();
        String weeks = typed.value("weeks");
        return new TemplatePage(
                template == null ? "New template" : template.details().name(),
                template == null ? root : root + "/" + template.id(),
                template == null ? 0 : template.version(),
                template != null,
                template == null ? "" : published(template),
                typed,
                weeks.matches("[1-4]") ? Integer.parseInt(weeks) : 1,
                sites.size() > 1 ? sites : List.of(),
                template == null ? List.of() : laid(template, root));
    }

    private static String published(Template template) {
        var until = template.publishedUntil();
        return until == null ? "Not published yet." : "Published until " + Says.date(until) + ".";
    }

    private static List<Laid> laid(Template template, String root) {
        List<Laid> laid = new ArrayList<>();
        List<Block> blocks = template.details().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            laid.add(new Laid(
                    root + "/" + template.id() + "/sessions/" + i,
                    Says.session(block, template.details().weeks()),
                    Says.method(block.method()) + (block.lanes() > 1 ? ", " + block.lanes() + " lanes" : ""),
                    String.join("; ", block.holds().stream().map(Says::hold).toList())));
        }
        return laid;
    }

    /** Refusals about sessions stand over the whole form: their sentences name the session. */
    static List<Refusal> beside(List<Refusal> reasons) {
        return reasons.stream()
                .map(r -> r.field() != null && r.field().startsWith("blocks")
                        ? new Refusal(r.code(), null, r.values())
                        : r)
                .toList();
    }
}
