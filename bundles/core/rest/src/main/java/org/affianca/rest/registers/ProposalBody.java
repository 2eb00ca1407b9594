package org.affianca.rest.registers;

import java.util.Optional;
import org.affianca.api.catchment.UnitProposal;

/** The unit proposed for an address, if a catchment names one. */
public record ProposalBody(Optional<UnitProposal> proposal) {}
