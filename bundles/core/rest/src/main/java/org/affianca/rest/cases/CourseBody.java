package org.affianca.rest.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.casefile.CaseArea;
import org.affianca.api.casefile.CaseCourse;
import org.affianca.api.casefile.CaseMember;
import org.affianca.api.casefile.Episode;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.catalogue.Reason;

/** How a case went: episodes, areas, who belonged to it before and who might. */
public record CourseBody(
        CaseId id,
        int version,
        List<EpisodeLine> episodes,
        List<AreaLine> areas,
        List<CaseMember> before,
        List<CaseMember> proposed)
        implements Versioned {
    /** An episode, with what was left open at its end in sentences. */
    public record EpisodeLine(
            int number,
            LocalDate from,
            Optional<LocalDate> until,
            String reason,
            String openedBy,
            Optional<LocalDate> chargedOn,
            String takingCharge,
            String legalBasis,
            String closureReason,
            String situationAtExit,
            String note,
            String closedBy,
            String overridden,
            List<Reason> leftOpen) {
        static EpisodeLine of(Episode episode, Labels labels) {
            return new EpisodeLine(
                    episode.number(),
                    episode.from(),
                    episode.until(),
                    episode.reason(),
                    episode.openedBy(),
                    episode.chargedOn(),
                    episode.takingCharge(),
                    episode.legalBasis(),
                    episode.closureReason(),
                    episode.situationAtExit(),
                    episode.note(),
                    episode.closedBy(),
                    episode.overridden(),
                    labels.reasons(Call.CORE, episode.leftOpen()));
        }
    }

    /** An area that follows the case, with its name. */
    public record AreaLine(
            String area,
            String label,
            int works,
            int openWorks,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            String remark) {
        static AreaLine of(CaseArea area, Labels labels) {
            return new AreaLine(
                    area.area(),
                    labels.area(area.area()),
                    area.works(),
                    area.openWorks(),
                    area.from(),
                    area.until(),
                    area.remark());
        }
    }

    static CourseBody of(CaseCourse course, Labels labels) {
        return new CourseBody(
                course.id(),
                course.version(),
                course.episodes().stream()
                        .map(episode -> EpisodeLine.of(episode, labels))
                        .toList(),
                course.areas().stream().map(area -> AreaLine.of(area, labels)).toList(),
                course.before(),
                course.proposed());
    }
}
