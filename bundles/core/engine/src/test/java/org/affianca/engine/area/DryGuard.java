package org.affianca.engine.area;

import org.affianca.api.Verdict;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;

/** A policy of the garden that asks its own mapper; a component in the garden's bundle. */
public final class DryGuard implements Guard {
    private final PlotMapper plots;

    public DryGuard(PlotMapper plots) {
        this.plots = plots;
    }

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        return plots.plots(0) > 1000 ? Verdict.no("too-many") : Verdict.yes();
    }
}
