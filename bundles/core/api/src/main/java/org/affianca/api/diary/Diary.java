package org.affianca.api.diary;

import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/** Reads and writes diary notes; those above the actor's secrecy are absent. */
@ProviderType
public interface Diary {
    Note write(CaseId id, NoteData data);

    /** Newest first, by the day they speak of. */
    Page<Note> notes(CaseId id, Paging paging);
}
