package clinic.baton.engine.backtest;

/**
 * What is expected of one consultation, in minutes.
 *
 * @param median its typical length
 * @param mean its expected length
 * @param spread how far it may be off
 */
record Outlook(double median, double mean, double spread) {}
