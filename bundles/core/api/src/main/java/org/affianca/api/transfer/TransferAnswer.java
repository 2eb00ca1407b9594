package org.affianca.api.transfer;

import java.util.Optional;
import org.affianca.api.UserId;

/**
 * The answer of those who were asked: with the case manager of tomorrow when it is yes, with a reason when it is no. For
 * another body the sender writes down what it answered.
 */
public record TransferAnswer(boolean accepted, Optional<UserId> manager, String reason) {}
