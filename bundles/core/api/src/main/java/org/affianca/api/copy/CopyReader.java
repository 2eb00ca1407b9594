package org.affianca.api.copy;

/** For whom a copy is made, which decides how much of the record it shows. */
public enum CopyReader {
    /** The person herself or who represents her: ordinary records only. */
    CITIZEN,
    /** A court: what is under professional secrecy as well. */
    JUDGE
}
