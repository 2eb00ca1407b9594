package org.affianca.engine.check;

/** Whether a code stands in one of core's lists today. */
@FunctionalInterface
public interface Codes {
    boolean has(String list, String code);
}
