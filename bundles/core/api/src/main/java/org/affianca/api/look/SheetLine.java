package org.affianca.api.look;

import java.time.LocalDate;

/**
 * What one office, or one officer where the body says so, looked at on one day for one purpose.
 *
 * @param purpose a code such as {@code casework}
 * @param sort what was looked at, a word such as {@code case} or {@code document}
 */
public record SheetLine(LocalDate on, String who, String purpose, String sort, int times) {}
