package org.affianca.engine.brokentwo;

import java.util.List;
import org.affianca.engine.brokenone.One;

/** The other half of a circle. */
public record Two(List<One> ones, One first) {}
