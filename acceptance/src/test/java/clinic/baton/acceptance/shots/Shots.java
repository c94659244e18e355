package clinic.baton.acceptance.shots;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes four pictures of a page, light and dark, wide and narrow, and asks axe about both schemes. */
final class Shots {
    /** Where pictures lie. */
    static final Path FOLDER = Path.of("target", "shots");

    private static final int HEIGHT = 900;
    private static final double MACHINE_MILLIS = 10_000;
    private static final List<Integer> WIDTHS = List.of(1440, 390);
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final String root;
    private final Map<String, List<String>> taken = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();
    private final Set<String> links = new LinkedHashSet<>();

    /** Pictures of the server at an address without a slash at its end. */
    Shots(String root) {
        this.root = root;
    }

    /**
     * Pictures pages in one tab.
     *
     * @param state of the practice, part of the pictures' names
     * @param practice for {@code {practice}}
     */
    void take(BrowserContext profile, String state, String practice, List<ShotPage> pages) {
        try (Page tab = profile.newPage()) {
            Map<String, String> earlier = new HashMap<>();
            for (ShotPage page : pages) {
                String address = earlier.getOrDefault(page.path(), page.path()).replace("{practice}", practice);
                if (page.linked()) {
                    address = address.contains("{") ? "" : link(tab, address, page);
                }
                if (!address.isEmpty()) {
                    earlier.put(page.route(), address);
                    four(tab, page.name() + (state.isEmpty() ? "" : "-" + state), address);
                }
            }
        }
    }

    /**
     * Pictures routes that nobody listed: each at its own address, or behind any link seen so far.
     *
     * @return those that aren't pages, or that no link leads to
     */
    List<String> others(BrowserContext profile, String practice, Collection<String> routes) {
        List<String> unreached = new ArrayList<>();
        try (Page tab = profile.newPage()) {
            for (String route : routes) {
                ShotPage page = ShotPage.unlisted(route);
                String plain = route.replace("{practice}", practice);
                String address = plain.contains("{") ? fitting(links, page) : plain;
                if (address.isEmpty() || !page(profile, address)) {
                    unreached.add(route);
                } else {
                    four(tab, page.name(), address);
                }
            }
        }
        return unreached;
    }

    private boolean page(BrowserContext profile, String address) {
        APIResponse answer =
                profile.request().get(root + address, RequestOptions.create().setTimeout(MACHINE_MILLIS));
        return answer.ok() && answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    /** The first link of a page that fits; blank where there is none, as in an empty practice. */
    private String link(Page tab, String from, ShotPage page) {
        tab.navigate(root + from);
        return fitting(addresses(tab), page);
    }

    private static String fitting(Collection<String> addresses, ShotPage page) {
        return addresses.stream()
                .filter(page.pattern().asMatchPredicate())
                .filter(href -> page.route().endsWith("/new") || !href.endsWith("/new"))
                .findFirst()
                .orElse("");
    }

    private static List<String> addresses(Page tab) {
        Object found = tab.evaluate("[...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private void four(Page tab, String name, String address) {
        tab.setViewportSize(WIDTHS.getFirst(), HEIGHT);
        Response answer = tab.navigate(root + address);
        if (answer == null || answer.status() != 200) {
            findings.add(name + " at " + address + ": " + (answer == null ? "no answer" : answer.status()));
            return;
        }
        links.addAll(addresses(tab));
        List<String> files = new ArrayList<>();
        for (int width : WIDTHS) {
            tab.setViewportSize(width, HEIGHT);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                tab.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                files.add(picture(tab, name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width));
                if (width == WIDTHS.getFirst()) {
                    violations(tab).forEach(found -> findings.add(name + " " + scheme + ": " + found));
                }
            }
            sideways(tab, name, width);
        }
        taken.put(name, files);
    }

    private static String picture(Page tab, String name) {
        String file = name + ".jpg";
        tab.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(80)
                .setPath(FOLDER.resolve(file)));
        return file;
    }

    private static List<String> violations(Page tab) {
        return new AxeBuilder(tab)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
                        .toList();
    }

    private void sideways(Page tab, String name, int width) {
        Object wide = tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wide).intValue() > 0) {
            findings.add(name + " at " + width + ": scrolls sideways by " + wide);
        }
    }

    /** What axe found, and what scrolls sideways. */
    List<String> findings() {
        return List.copyOf(findings);
    }

    /** Pictures by page. */
    Map<String, List<String>> taken() {
        return taken;
    }
}
