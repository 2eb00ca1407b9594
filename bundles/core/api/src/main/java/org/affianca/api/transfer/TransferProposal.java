package org.affianca.api.transfer;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;

/**
 * What is proposed: to a unit of ours, perhaps to somebody there, or to another body by its name; why, and by when an
 * answer is awaited. Those who are asked read the reason.
 *
 * @param body another body, empty when a unit is named
 * @param manager who shall follow the case; must be named for a case whose secrecy is above professional
 */
public record TransferProposal(
        Optional<UnitId> unit, String body, Optional<UserId> manager, String reason, LocalDate answerBy) {}
