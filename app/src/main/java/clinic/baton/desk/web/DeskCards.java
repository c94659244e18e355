package clinic.baton.desk.web;

import clinic.baton.prompts.Handling;
import clinic.baton.prompts.NowList;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.Ranked;
import clinic.baton.prompts.Tier;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.Piece;
import clinic.baton.web.PromptCard;
import java.util.ArrayList;
import java.util.List;

/**
 * Prompts as the Desk shows them. The same for everybody who sees them: what a colleague can't do with one is refused with
 * its reason when they try.
 *
 * @param times says times
 * @param root the practice's root, {@code /p/1}
 */
record DeskCards(DeskTimes times, String root) {
    List<PromptCard> all(List<NowList.Item> items) {
        return items.stream().map(this::card).toList();
    }

    private PromptCard card(NowList.Item item) {
        Ranked ranked = item.ranked();
        Prompt prompt = ranked.prompt();
        Handling.By holder = item.holder();
        return new PromptCard(
                ranked.key(),
                ranked.tier().number(),
                prompt.what(),
                joined(prompt.reasons()),
                times.time(prompt.urgency().due()),
                prompt.urgency().due(),
                prompt.action(),
                others(ranked, holder != null),
                holder == null ? null : holder.name(),
                prompt.tags());
    }

    /** A matter of life is not put off and not called done: it goes when it is settled. */
    private List<Button> others(Ranked ranked, boolean held) {
        List<Button> others = new ArrayList<>(ranked.prompt().others());
        String at = root + "/prompts/" + ranked.key();
        others.add(held ? Button.post("Let go", at + "/let-go") : Button.post("I have it", at + "/take"));
        boolean life = ranked.tier() == Tier.LIFE;
        if (!life && !ranked.prompt().action().address().equals(at + "/done")) {
            others.add(Button.post("Done already", at + "/done"));
        }
        if (!life) {
            others.add(Button.post("Later", at + "/later"));
        }
        others.add(Button.panel("Why", at + "/why"));
        return others;
    }

    /** All reasons in one line. */
    static Phrase joined(List<Phrase> reasons) {
        List<Piece> pieces = new ArrayList<>();
        for (Phrase reason : reasons) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Plain(" · "));
            }
            pieces.addAll(reason.pieces());
        }
        return new Phrase(pieces);
    }
}
