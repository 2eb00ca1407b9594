package org.affianca.api.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes plans. Each act is one transaction and leaves an event; {@code version} is {@link PlanFile#version} as read, and
 * an older one is {@code Stale}. A work that has ended and a closed case are refused.
 */
@ProviderType
public interface PlanDesk {
    /** Replaces what the draft says; refused when the newest version is no draft. */
    void write(WorkId id, int version, PlanContent content);

    /** Begins a new draft as a copy of the newest version; a proposal nobody agreed to is put aside by it. */
    void revise(WorkId id, int version);

    /** Puts the draft before those who must sign; refused with all that is still missing. */
    void propose(WorkId id, int version, LocalDate on);

    /**
     * Writes down how somebody answered to the proposal. With the last required signature it is agreed: a person's
     * signature may be a representative's who signs as well.
     */
    void sign(WorkId id, int version, Signature signature);

    /**
     * Puts a proposal in force that somebody refused or could not sign.
     *
     * @param legalBasis the norm or order that allows it, 1 to 500 characters
     */
    void enforce(WorkId id, int version, String legalBasis, LocalDate on);

    /**
     * Says how far an action came.
     *
     * @param work of the same case, that carries it out
     */
    void progress(WorkId id, int version, int action, Progress.State state, Optional<WorkId> work);

    /** Writes down where an indicator stands; a second value of the same day takes the place of the first. */
    void measure(WorkId id, int version, Measured measured);

    /** Plans a review. */
    void planReview(WorkId id, int version, LocalDate on);

    /** Puts a planned review off to another day. */
    void moveReview(WorkId id, int version, int review, LocalDate to);

    /** Writes down a review that was held. */
    void review(WorkId id, int version, int review, ReviewData data);

    /** Somebody joins, by consent. */
    void join(WorkId id, int version, ParticipantData data);

    /** The consent to somebody's part is withdrawn. */
    void leave(WorkId id, int version, int participant, LocalDate on);
}
