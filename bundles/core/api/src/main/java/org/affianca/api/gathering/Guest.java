package org.affianca.api.gathering;

import org.affianca.api.register.Involved;

/** Who is called to a gathering, and whether they came. */
public record Guest(Involved who, boolean present) {}
