package org.affianca.engine.factor;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.factor.Factor;
import org.affianca.api.factor.FactorKind;
import org.jspecify.annotations.Nullable;

/** A row of core.account_factor. */
record FactorRow(
        long id,
        FactorKind kind,
        String label,
        String secret,
        String credential,
        String site,
        boolean confirmed,
        long counter,
        Instant createdAt,
        @Nullable Instant usedAt) {

    Factor told() {
        return new Factor(id, kind, label, createdAt, Optional.ofNullable(usedAt));
    }
}
