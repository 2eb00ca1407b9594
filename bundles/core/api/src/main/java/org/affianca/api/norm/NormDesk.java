package org.affianca.api.norm;

import org.affianca.api.figure.FigureData;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where a municipality sets how long the terms of norms are. Terms that run already go on as they began, whatever is set or
 * withdrawn meanwhile. Each act is one transaction and leaves an event; by an administrator.
 */
@ProviderType
public interface NormDesk {
    /** Sets how long terms are that start from a day on, in the unit of the norm. */
    Norm set(String code, FigureData data);

    /** Takes back what was set, so that for terms that start from now on what held before holds again. */
    Norm withdraw(String code, long id, int version);
}
