package org.affianca.api.queue;

/** How far the wish to put an entry before all points has come. */
public enum UrgencyState {
    ASKED,
    GRANTED,
    DECLINED,
    LIFTED
}
