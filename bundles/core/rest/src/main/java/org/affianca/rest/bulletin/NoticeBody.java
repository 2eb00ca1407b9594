package org.affianca.rest.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.bulletin.Notice;
import org.affianca.api.bulletin.NoticeData;
import org.affianca.rest.answer.Versioned;

/** An entry on a board as read. */
public record NoticeBody(
        long id,
        int version,
        String board,
        String title,
        String text,
        String link,
        Optional<LocalDate> until,
        String by,
        Instant at)
        implements Versioned {
    static NoticeBody of(Notice notice) {
        NoticeData data = notice.data();
        return new NoticeBody(
                notice.id(),
                notice.version(),
                notice.board(),
                data.title(),
                data.text(),
                data.link(),
                data.until(),
                notice.by(),
                notice.at());
    }
}
