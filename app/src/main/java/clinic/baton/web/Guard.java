package clinic.baton.web;

/**
 * What a full page carries against forged requests and injected scripts. Never part of a fragment that is broadcast.
 *
 * @param csrfToken sent back with every form
 * @param nonce allows the page's own script
 */
public record Guard(String csrfToken, String nonce) {}
