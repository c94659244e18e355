package clinic.baton.desk.internal;

import clinic.baton.desk.DeskRefusal;
import clinic.baton.desk.HandOver.Offer;
import clinic.baton.desk.HandOver.Piece;
import clinic.baton.desk.Handed;
import clinic.baton.desk.Handed.Kind;
import clinic.baton.desk.HandedChanged;
import clinic.baton.desk.Parked;
import clinic.baton.desk.Parked.By;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.prompts.TakingOver;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class OfferUseCase implements UseCase<Offer, Nothing> {
    private final TakingOver taking;

    OfferUseCase(TakingOver taking) {
        this.taking = taking;
    }

    @Override
    public About<Offer, Nothing> about() {
        return new About<>(Offer.class, Nothing.class, Permission.CONDUCT, List.of(HandedChanged.class));
    }

    @Override
    public List<String> locks(Offer offer) {
        return offer.parked().stream().map(piece -> "subject:" + piece.ref()).toList();
    }

    @Override
    public Outcome<Nothing> perform(Offer offer, Writing writing) {
        boolean foreign = offer.prompts().stream()
                        .anyMatch(p ->
                                !taking.has(writing, p.ref(), writing.caller().id()))
                || offer.parked().stream().anyMatch(p -> !mine(writing, p.ref()));
        if (foreign) {
            return Outcome.refused(DeskRefusal.NOT_YOURS_TO_HAND_OVER.refuse());
        }
        List<Handed> pieces = new ArrayList<>();
        offer.prompts().forEach(p -> pieces.add(piece(writing, Kind.PROMPT, p)));
        offer.parked().forEach(p -> pieces.add(piece(writing, Kind.PARKED, p)));
        if (!offer.words().isBlank()) {
            pieces.add(piece(writing, Kind.WORD, new Piece("", offer.words().strip())));
        }
        if (pieces.isEmpty()) {
            return Outcome.refused(DeskRefusal.NOTHING_TO_HAND_OVER.refuse());
        }
        for (Handed piece : pieces) {
            HandedRows.write(writing, piece);
            writing.record(new HandedChanged("offered", null, piece));
        }
        return Outcome.done(new Nothing());
    }

    private static boolean mine(Writing writing, String ref) {
        Optional<Parked> parked =
                ref.matches("[0-9a-fA-F-]{36}") ? ParkedRows.find(writing, UUID.fromString(ref)) : Optional.empty();
        return parked.filter(p -> !p.ended())
                .filter(p -> Objects.equals(p.by().person(), writing.caller().id()))
                .isPresent();
    }

    private static Handed piece(Writing writing, Kind kind, Piece piece) {
        By me = new By(writing.caller().id(), writing.caller().name());
        return new Handed(writing.newId(), kind, piece.ref(), piece.what(), me, writing.now(), null, false, 1);
    }
}
