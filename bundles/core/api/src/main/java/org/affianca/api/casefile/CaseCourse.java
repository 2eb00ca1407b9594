package org.affianca.api.casefile;

import java.util.List;
import org.affianca.api.CaseId;

/**
 * How a case went: its episodes, the newest first, the areas that follow it, who belonged to it before, and who lives in
 * its household today without belonging to it.
 */
public record CaseCourse(
        CaseId id,
        int version,
        List<Episode> episodes,
        List<CaseArea> areas,
        List<CaseMember> before,
        List<CaseMember> proposed) {
    public CaseCourse {
        episodes = List.copyOf(episodes);
        areas = List.copyOf(areas);
        before = List.copyOf(before);
        proposed = List.copyOf(proposed);
    }
}
