package org.affianca.api.letter;

/**
 * A part of a letter.
 *
 * @param heading at most 200 characters, may be empty
 * @param text at most 30000 characters: an empty line parts paragraphs, {@code - } begins an item of a list, {@code # } a
 *     heading below this one, {@code |} a row of a table whose first row is its head
 */
public record LetterSection(String heading, String text) {}
