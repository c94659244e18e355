package clinic.baton.templates.web;

import clinic.baton.templates.LaidOut;
import clinic.baton.templates.Method;
import clinic.baton.templates.Template.Block;
import clinic.baton.web.Gauge;

/**
 * A way to lay a session out, drawn, with what it does.
 *
 * @param title its name
 * @param meaning what it is, in a sentence
 * @param code what is sent to take it; blank for the session as it stands
 * @param key the key that takes it; blank for none
 * @param picture the drawing
 * @param gauge whether it is tight or loose
 * @param seen patients seen
 * @param waits expected wait of one who comes
 * @param longest the longest expected wait of any place
 * @param onTime the chance to end on time, in percent
 * @param idle minutes without a patient
 * @param overtime minutes past the end
 */
public record StudioCard(
        String title,
        String meaning,
        String code,
        String key,
        SessionPicture picture,
        Gauge gauge,
        String seen,
        long waits,
        long longest,
        long onTime,
        long idle,
        long overtime) {
    static StudioCard standing(Block block, LaidOut laid) {
        return of("As it stands", Says.method(block.method()), "", "", block, laid);
    }

    static StudioCard method(Block block, LaidOut laid, Method method) {
        return of(Says.words(method), Says.meaning(method), method.code(), Says.key(method), block, laid);
    }

    static StudioCard designed(Block block, LaidOut laid) {
        return of(
                "Designed for you",
                "The engine's starts, on a grid of five minutes, under the weights above.",
                "design",
                "e",
                block,
                laid);
    }

    private static StudioCard of(String title, String meaning, String code, String key, Block block, LaidOut laid) {
        LaidOut.Effect effect = laid.effect();
        return new StudioCard(
                title,
                meaning,
                code,
                key,
                SessionPicture.of(block, laid),
                Gauge.ofChance(effect.onTime(), Says.time(block.ends())),
                String.format(java.util.Locale.ENGLISH, "%.1f", effect.seen()),
                Math.round(effect.waiting()),
                Math.round(effect.longestWait()),
                Math.round(100 * effect.onTime()),
                Math.round(effect.idle()),
                Math.round(effect.overtime()));
    }
}
