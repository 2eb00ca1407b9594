package org.affianca.api.notice;

import java.util.List;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.Episode;

/**
 * What the printed notice says, and to whom it was given: the file, its episode of today, the text in force. {@code due}
 * is true while somebody is in charge and nobody of the file has been told in this episode.
 */
public record NoticeSheet(CaseFile file, Episode episode, NoticeText text, List<NoticeGiven> given, boolean due) {
    public NoticeSheet {
        given = List.copyOf(given);
    }
}
