package org.affianca.engine.work;

import java.util.List;
import org.affianca.api.ServiceCode;

/** The rules that areas offer for their services, as they stand at the moment of asking. */
public interface Policies {
    /**
     * The policies of a type for a service.
     *
     * @throws IllegalStateException when one is registered and cannot be had: a guard that is down must not look like
     *     one that does not exist
     */
    <P> List<P> of(Class<P> type, ServiceCode service);
}
