package org.affianca.api.copy;

/**
 * Something a person decides to leave out besides what the rules leave out.
 *
 * @param key of the entry, as in the preview
 * @param reason a code of list {@code withheld-by-choice}
 */
public record Withholding(String key, String reason) {}
