package org.affianca.testing.contract.summer.broken;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;

@ForService(service = "summer.winter-camp")
public final class WinterGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        return Verdict.no("snow-is-missing");
    }
}
