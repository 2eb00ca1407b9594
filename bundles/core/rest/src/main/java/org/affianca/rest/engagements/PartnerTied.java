package org.affianca.rest.engagements;

import java.util.Optional;

/** The partner whose staff an account is; absent for nobody's. */
public record PartnerTied(Optional<Long> partner) {}
