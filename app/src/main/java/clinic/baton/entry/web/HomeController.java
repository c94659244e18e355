package clinic.baton.entry.web;

import clinic.baton.record.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a practice's home is: the schedule, until the Desk's own page stands. */
@Controller
class HomeController {
    @GetMapping("/p/{practice}/desk")
    String home(Caller caller) {
        return "redirect:/p/" + caller.practice() + "/schedule";
    }
}
