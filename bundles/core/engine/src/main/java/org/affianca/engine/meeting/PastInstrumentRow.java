package org.affianca.engine.meeting;

import java.util.Optional;
import org.affianca.api.DocumentId;
import org.affianca.api.WorkId;
import org.affianca.api.meeting.Instrument;

/** A row of core.meeting_past_instrument; a work or document out of sight is left out, its title stays. */
record PastInstrumentRow(int session, String body, String title, Optional<Long> workId, Optional<Long> documentId) {
    Instrument instrument() {
        return new Instrument(body, title, workId.map(WorkId::new), documentId.map(DocumentId::new));
    }
}
