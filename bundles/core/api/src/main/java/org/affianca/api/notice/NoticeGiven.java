package org.affianca.api.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.DocumentId;
import org.affianca.api.PersonId;

/** A notice that was given, with the version of its text and the episode it belongs to. */
public record NoticeGiven(
        int episode,
        int textVersion,
        PersonId person,
        String label,
        LocalDate on,
        String how,
        String receivedBy,
        Optional<DocumentId> proof,
        String remark,
        String recordedBy) {}
