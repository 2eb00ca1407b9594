package org.affianca.area.broken.two;

import java.util.List;
import org.affianca.area.broken.one.One;

/** The other half of a circle. */
public record Two(List<One> ones, One first) {}
