package org.affianca.api.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.DocumentId;
import org.affianca.api.PersonId;

/**
 * That the notice was given: whom it concerns, when, how (code of list {@code notice-delivery}), who took it when that is
 * somebody else, and the signed copy or receipt when there is one in the file.
 */
public record NoticeDelivery(
        PersonId person, LocalDate on, String how, String receivedBy, Optional<DocumentId> proof, String remark) {}
