package org.affianca.api.letter;

/**
 * A part of a letter.
 *
 * @param heading at most 200 characters, may be empty
 * @param text at most 30000 characters: an empty line parts paragraphs, lines that begin with {@code - } are a list, lines
 *     that begin with {@code |} are the rows of a table, the first of them its head
 */
public record LetterSection(String heading, String text) {}
