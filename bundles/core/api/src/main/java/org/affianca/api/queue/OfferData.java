package org.affianca.api.queue;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.FacilityId;

/**
 * What is offered.
 *
 * @param answerBy the last day to answer; as the rules say when absent
 * @param what in words, 1 to 500 characters
 * @param outOfTurn why it is not offered to who is first, at most 1000 characters; required then
 */
public record OfferData(Optional<LocalDate> answerBy, String what, Optional<FacilityId> facility, String outOfTurn) {}
