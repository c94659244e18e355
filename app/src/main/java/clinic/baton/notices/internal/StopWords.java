package clinic.baton.notices.internal;

import clinic.baton.patients.SearchText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether somebody says "stop" to messages in any clear wording, in English, Spanish or French. "Cancel my visit" is no
 * stop; the bare word "cancel" is, for the networks take it for one.
 */
final class StopWords {
    /** Alone, perhaps with "please" or "all". */
    private static final Set<String> ALONE = Set.of(
            "stop",
            "stopall",
            "end",
            "quit",
            "cancel",
            "unsubscribe",
            "optout",
            "revoke",
            "remove",
            "alto",
            "parar",
            "pare",
            "basta",
            "baja",
            "cancelar",
            "detener",
            "arret",
            "arreter",
            "arretez",
            "desabonner",
            "desinscrire",
            "resilier");

    private static final Pattern KIND = Pattern.compile(
            "\\b(please|pls|plz|all|now|it|por favor|ya|svp|s il vous plait|merci|thanks|thank you|gracias|todo|tout)\\b");

    /** Anywhere in the words: a refusal and what is refused, in either order, near each other. */
    private static final List<Pattern> SAID = List.of(
            Pattern.compile("\\bopt(ing)? (me )?out\\b"),
            Pattern.compile("\\bunsubscribe\\b"),
            Pattern.compile(
                    "\\b(stop|quit|cease|end)( \\w+){0,3} (text|texts|texting|messag\\w*|sms|sending|contact\\w*|writing|email\\w*|e mail\\w*|reminders?)\\b"),
            Pattern.compile(
                    "\\b(do not|don t|dont|never|no longer|not)( \\w+){0,3} (text|texts|message|messages|contact|sms|write|email|emails)\\b( me| us| this number| anymore| any more| again)"),
            Pattern.compile("\\bno more( \\w+){0,2} (text|texts|messages?|sms|emails?|reminders?)\\b"),
            Pattern.compile("\\b(take|remove) (me|my number|this number)\\b.*\\b(off|list|from)\\b"),
            Pattern.compile("\\bleave me alone\\b"),
            Pattern.compile("\\bno me (escrib\\w+|mand\\w+|envi\\w+|contact\\w+)"),
            Pattern.compile("\\bno (mas|quiero( mas| recibir)*) (mensajes|textos|sms|correos)"),
            Pattern.compile("\\bdej\\w+ de (escrib|mand|envi)\\w+"),
            Pattern.compile("\\bne (m ecriv\\w+|me contact\\w+|m envoy\\w+)( plus| pas)"),
            Pattern.compile("\\b(arret\\w*|cess\\w*) (de|d) ?(m )?(ecrire|envoy\\w+|contact\\w+)"),
            Pattern.compile("\\bplus de (messages?|sms|textos?|rappels?)\\b"));

    private static final Set<String> AGAIN = Set.of("start", "unstop", "subscribe", "empezar", "alta", "commencer");

    private StopWords() {}

    static boolean stop(String words) {
        String plain = SearchText.words(words.replace('\'', ' ').replace('\u2019', ' '));
        String core = KIND.matcher(plain).replaceAll(" ").strip().replaceAll("\\s+", " ");
        return ALONE.contains(core.replace(" ", ""))
                || (ALONE.contains(core.split(" ", 2)[0]) && core.matches("(stop|unsubscribe|stopall|quit)( stop)*"))
                || SAID.stream().anyMatch(said -> said.matcher(plain).find());
    }

    static boolean again(String words) {
        return AGAIN.contains(SearchText.words(words));
    }
}
