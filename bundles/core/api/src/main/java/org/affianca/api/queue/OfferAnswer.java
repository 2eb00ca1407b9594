package org.affianca.api.queue;

/**
 * Yes or no to an offer.
 *
 * @param refusal code of list {@code offer-refusal}; empty when accepted
 * @param justified whether the refusal is for a good reason and costs nothing; the note then says which
 * @param note at most 1000 characters
 */
public record OfferAnswer(boolean accepted, String refusal, boolean justified, String note) {}
