package org.affianca.rest.machines;

import java.util.Optional;

/** How long a token shall be good, and when those before it end. */
public record NewMachineToken(int days, Optional<Integer> othersEndInHours) {}
