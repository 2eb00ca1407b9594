package org.affianca.api.work;

/** Which way a referral goes: to this service or to another body. */
public enum Direction {
    IN,
    OUT
}
