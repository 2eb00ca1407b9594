package org.affianca.api.notice;

/**
 * One version of the text that is handed out, in both languages; paragraphs are parted by an empty line. Version 1 is
 * what the program brings along until the body writes its own.
 */
public record NoticeText(int version, String italian, String english, String writtenBy) {}
