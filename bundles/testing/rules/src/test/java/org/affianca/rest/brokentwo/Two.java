package org.affianca.rest.brokentwo;

import java.util.List;
import org.affianca.rest.brokenone.One;

/** The other half of a circle. */
public record Two(List<One> ones, One first) {}
