package clinic.baton.web.gallery;

import clinic.baton.web.Guard;
import clinic.baton.web.Html;
import clinic.baton.web.Live;
import clinic.baton.web.Scheme;
import clinic.baton.web.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Shows the gallery to anybody: it holds invented people only, and its forms lead nowhere. */
@Controller
class GalleryController {
    @GetMapping("/gallery")
    Html gallery(
            @RequestAttribute("nonce") String nonce,
            @CookieValue(name = "baton-privacy", defaultValue = "off") String privacy,
            @CookieValue(name = "baton-scheme", defaultValue = "auto") String scheme) {
        var look = new Shell.Look(privacy.equals("on"), Scheme.ofCookie(scheme));
        return new Html(Gallery.TEMPLATE, Gallery.model(new Guard("", nonce), look, Live.NONE), HttpStatus.OK);
    }

    @GetMapping("/gallery/panel")
    Html panel() {
        return new Html(Gallery.PANEL, Gallery.panel(), HttpStatus.OK);
    }
}
