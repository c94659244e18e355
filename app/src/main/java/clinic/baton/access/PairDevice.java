package clinic.baton.access;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;

/**
 * Ties a browser to the device that waits for this code. The caller is that device, see {@link Devices#pair}.
 *
 * @param codeHash of the code that was typed
 * @param tokenHash of what the browser will hold
 */
public record PairDevice(String codeHash, String tokenHash) implements Command<Nothing> {}
