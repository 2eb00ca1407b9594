package org.affianca.api.bulletin;

import java.util.List;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/** The boards of the areas installed; a board is {@code area.word}. Any worker, desk or coordinator reads and writes. */
@ProviderType
public interface Bulletins {
    /** The boards ({@code area.word}) of the areas installed now, those the actor may read. */
    List<String> boards();

    /** Newest first; expired ones only when asked. */
    Page<Notice> notices(String board, boolean expiredToo, Paging paging);

    Notice post(String board, NoticeData data);

    Notice change(String board, long id, int version, NoticeData data);

    /** Takes an entry off; it stays in the records. */
    void withdraw(String board, long id, int version);
}
