package clinic.baton.web;

import clinic.baton.record.Caller;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ctrl K: answers as they are typed. */
@Controller
class FindController {
    private static final int LONGEST = 100;

    private final List<Finder> finders;

    FindController(List<Finder> finders) {
        this.finders =
                finders.stream().sorted(Comparator.comparingInt(Finder::order)).toList();
    }

    @GetMapping("/p/{practice}/find")
    Html find(Caller caller, @RequestParam(defaultValue = "") String q) {
        String typed = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        List<FoundItem> items = finders.stream()
                .flatMap(finder -> finder.find(caller, typed).stream())
                .toList();
        return Html.of("part/found", "items", items);
    }
}
