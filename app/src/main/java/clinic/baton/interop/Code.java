package clinic.baton.interop;

/**
 * A code from some code system.
 *
 * @param system the code system's URI or name; may be empty
 * @param code the code; may be empty where only the display was given
 * @param display its meaning in words; may be empty
 */
public record Code(String system, String code, String display) {}
