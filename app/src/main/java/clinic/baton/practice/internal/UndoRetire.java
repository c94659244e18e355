package clinic.baton.practice.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.PartRetired;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import org.springframework.stereotype.Component;

@Component
class UndoRetire implements WayBack<PartRetired> {
    private final Use use;

    UndoRetire(Use use) {
        this.use = use;
    }

    @Override
    public Class<PartRetired> event() {
        return PartRetired.class;
    }

    @Override
    public Outcome<Nothing> undo(PartRetired retired, Writing writing) {
        return use.set(writing, retired.part(), retired.id(), retired.version(), true);
    }
}
