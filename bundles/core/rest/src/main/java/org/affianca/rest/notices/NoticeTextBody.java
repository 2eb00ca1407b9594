package org.affianca.rest.notices;

import org.affianca.api.notice.NoticeText;
import org.affianca.rest.answer.Versioned;

/** The text that is handed out. */
public record NoticeTextBody(int version, String italian, String english, String writtenBy) implements Versioned {
    static NoticeTextBody of(NoticeText text) {
        return new NoticeTextBody(text.version(), text.italian(), text.english(), text.writtenBy());
    }
}
