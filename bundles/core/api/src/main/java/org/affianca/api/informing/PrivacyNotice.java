package org.affianca.api.informing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The notice about personal data of one area, or of the whole office.
 *
 * @param area {@code core} for the whole office
 * @param language as in {@code it}
 * @param version the beginning of its text's fingerprint: another text is another version
 * @param givenSince the day on which this version was first given to somebody, and so kept; empty until then
 * @param text plain text with the four marks of letters
 * @param gaps how many facts the office has not filled in yet; each says so in the text
 */
public record PrivacyNotice(
        String area,
        String language,
        String version,
        Optional<LocalDate> givenSince,
        String title,
        String text,
        int gaps) {}
