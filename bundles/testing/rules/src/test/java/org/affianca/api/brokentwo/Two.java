package org.affianca.api.brokentwo;

import java.util.List;
import org.affianca.api.brokenone.One;

/** The other half of a circle. */
public record Two(List<One> ones, One first) {}
