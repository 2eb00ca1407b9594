package org.affianca.api.barrier;

import org.osgi.annotation.versioning.ProviderType;

/** Where it is said that a record was asked for and not shown; what lies behind a barrier is told to who guards it. */
@ProviderType
public interface Attempts {
    /**
     * The actor asked for a record and was told that there is none, truly or not: the answer costs the same.
     *
     * @param what a word of the address, such as {@code people}; 1 to 64 characters
     * @param record the number asked for
     */
    void missed(String what, long record);
}
