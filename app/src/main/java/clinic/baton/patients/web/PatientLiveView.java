package clinic.baton.patients.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Entry;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** A patient's page takes itself anew whenever something about the patient is recorded. */
@Component
class PatientLiveView implements LiveView {
    @Override
    public String name() {
        return "patient";
    }

    @Override
    public Permission needs() {
        return Permission.SEE_PATIENT;
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        boolean about = entries.stream()
                .anyMatch(e -> e.patient() != null && e.patient().toString().equals(key.argument()));
        return about ? List.of(Fragment.refresh()) : List.of();
    }
}
