package org.affianca.api.letter;

/** Something that only the writer knows and a template asks for: a day in ISO form, or a text of at most 2000 characters. */
public record LetterField(String code, String label, boolean day, boolean required) {}
