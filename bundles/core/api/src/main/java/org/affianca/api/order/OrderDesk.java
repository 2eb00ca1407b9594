package org.affianca.api.order;

import java.util.List;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Writes orders; each act is one transaction and leaves an event, and the deadlines of the order follow it. */
@ProviderType
public interface OrderDesk {
    /** Writes the heading; the work's own authority, number and notification become the same. */
    OrderFile write(WorkId id, int version, Mandate mandate);

    OrderFile demand(WorkId id, int version, ObligationData obligation);

    OrderFile change(WorkId id, int version, int obligation, ObligationData data);

    /** Says what became of an obligation; one that is over is refused. */
    OrderFile fulfil(WorkId id, int version, int obligation, Fulfilment fulfilment);

    OrderFile plan(WorkId id, int version, HearingData hearing);

    /** Puts a hearing off that was not held yet. */
    OrderFile postpone(WorkId id, int version, int hearing, HearingData data);

    /** Says what came of a hearing; the outcome must say something. */
    OrderFile conclude(WorkId id, int version, int hearing, Hearing.State state, String outcome);

    /** Replaces who has a part in it. */
    OrderFile name(WorkId id, int version, List<OrderRole> roles);

    /** Replaces who may sign what for whom. */
    OrderFile empower(WorkId id, int version, List<Power> powers);

    /** Replaces what it leaves to parents of what is theirs by law. */
    OrderFile limit(WorkId id, int version, List<Limit> limits);

    OrderFile extend(WorkId id, int version, Extension extension);
}
