package org.affianca.api.retention;

/**
 * What is chosen for one file.
 *
 * @param archiveClass a code of list {@code archive-class}
 * @param held that it is to be kept whatever its class says
 * @param heldBecause why; 1 to 1000 characters when held, else empty
 */
public record KeepingData(String archiveClass, boolean held, String heldBecause) {}
