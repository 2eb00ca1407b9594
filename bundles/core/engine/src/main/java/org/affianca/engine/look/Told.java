package org.affianca.engine.look;

import java.util.List;
import org.affianca.api.look.SheetLine;

/** What a sheet tells, and how many looks it keeps back. */
record Told(int looks, int withheld, List<SheetLine> lines) {}
