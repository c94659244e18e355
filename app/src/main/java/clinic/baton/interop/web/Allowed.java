package clinic.baton.interop.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

final class Allowed {
    private Allowed() {}

    static void toImport(Caller caller) {
        if (!caller.may(Permission.IMPORT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static String root(Caller caller) {
        return "/p/" + caller.practice() + "/import";
    }
}
