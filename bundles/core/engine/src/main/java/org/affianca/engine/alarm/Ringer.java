package org.affianca.engine.alarm;

/**
 * What is done when an alarm of its kind is due. It runs in the transaction that takes the alarm away, on behalf of the
 * program, so it is done once; when it throws, nothing of it stands and it is called again later.
 */
public interface Ringer {
    String kind();

    void ring(long record);
}
