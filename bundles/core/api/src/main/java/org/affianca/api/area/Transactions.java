package org.affianca.api.area;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** One transaction over core and area: nested calls join the outer one; an exception rolls everything back. */
@ProviderType
public interface Transactions {
    <T> T within(Supplier<T> work);
}
