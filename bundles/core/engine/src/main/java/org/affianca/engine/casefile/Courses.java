package org.affianca.engine.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseArea;
import org.affianca.api.casefile.CaseCourse;
import org.affianca.api.casefile.Episode;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;

/** Reads how a case went: episodes, areas, members that came and went. */
final class Courses {
    private final CaseMapper cases;
    private final EpisodeMapper episodes;
    private final CaseAreaMapper areas;
    private final Belonging belonging;

    Courses(Mappers mappers) {
        this.cases = mappers.of(CaseMapper.class);
        this.episodes = mappers.of(EpisodeMapper.class);
        this.areas = mappers.of(CaseAreaMapper.class);
        this.belonging = new Belonging(mappers);
    }

    CaseCourse of(Viewer viewer, CaseRow file) {
        List<PersonId> present = cases.members(viewer.organisation(), file.id()).stream()
                .filter(row -> row.belongsOn(viewer.today()))
                .map(MemberRow::personId)
                .toList();
        return new CaseCourse(
                file.id(),
                file.version(),
                episodes(viewer, file),
                areas(viewer, file),
                belonging.before(viewer, file),
                belonging.proposed(viewer, file, present));
    }

    private List<Episode> episodes(Viewer viewer, CaseRow file) {
        List<EpisodeMapper.LeftOpen> left = episodes.leftOpen(viewer.organisation(), file.id());
        return episodes.of(viewer.organisation(), file.id()).stream()
                .map(row -> row.with(left))
                .toList();
    }

    /** One line an area: what it works there beside its latest call; then the calls before. */
    private List<CaseArea> areas(Viewer viewer, CaseRow file) {
        Map<String, CaseAreaMapper.Working> working = areas.working(viewer, file.id()).stream()
                .collect(Collectors.toMap(
                        CaseAreaMapper.Working::area, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<CaseArea> lines = new ArrayList<>();
        for (CaseAreaMapper.Called called : areas.called(viewer.organisation(), file.id())) {
            Optional<CaseAreaMapper.Working> works = Optional.ofNullable(working.remove(called.area()));
            lines.add(new CaseArea(
                    called.area(),
                    works.map(CaseAreaMapper.Working::works).orElse(0),
                    works.map(CaseAreaMapper.Working::openWorks).orElse(0),
                    Optional.of(called.fromDay()),
                    called.untilDay(),
                    called.remark()));
        }
        working.values()
                .forEach(works -> lines.add(new CaseArea(
                        works.area(), works.works(), works.openWorks(), Optional.empty(), Optional.empty(), "")));
        return lines;
    }
}
