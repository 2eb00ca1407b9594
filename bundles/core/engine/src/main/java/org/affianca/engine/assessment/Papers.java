package org.affianca.engine.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where assessments are kept: opens one with all its sheets, for looking or for writing. */
@Component(service = Papers.class)
public final class Papers {
    final AssessmentMapper assessments;
    final SheetMapper sheets;
    final KeptInstruments kept;
    final Shelf shelf;
    final AccessLog looks;
    private final PersonLabels people;
    private final Sight sight;
    private final EventLog events;
    private final Clock clock;

    @Activate
    public Papers(
            @Reference Mappers mappers,
            @Reference Shelf shelf,
            @Reference Sight sight,
            @Reference AccessLog looks,
            @Reference EventLog events,
            @Reference Clock clock) {
        this.assessments = mappers.of(AssessmentMapper.class);
        this.sheets = mappers.of(SheetMapper.class);
        this.kept = new KeptInstruments(mappers.of(InstrumentMapper.class));
        this.people = new PersonLabels(mappers);
        this.shelf = shelf;
        this.sight = sight;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    Viewer viewer() {
        return sight.viewer();
    }

    OrganisationId organisation() {
        return viewer().organisation();
    }

    Instant now() {
        return clock.instant();
    }

    Clock clock() {
        return clock;
    }

    void happened(CaseEvent event) {
        events.happened(event);
    }

    Instrument instrument(Edition edition) {
        return kept.of(organisation(), edition);
    }

    /** The names of those the actor may see. */
    Map<PersonId, String> names(List<PersonId> persons) {
        return people.of(viewer(), persons);
    }

    /** The assessment under a work, if the work is seen and one was begun. */
    Optional<Paper> find(WorkId work) {
        return assessments.find(viewer(), work).filter(PaperRow::isBegun).map(this::paper);
    }

    /** The work, seen and with others kept waiting until the transaction ends. */
    PaperRow hold(WorkId work) {
        assessments.lock(organisation(), work);
        return assessments.find(viewer(), work).orElseThrow(() -> new Missing("work"));
    }

    /** The assessment for one who fills a sheet of it; refused when nothing can be changed now. */
    Paper forFilling(WorkId work) {
        PaperRow row = hold(work);
        if (!row.isBegun()) {
            throw new Missing("assessment");
        }
        mustBeOpen(row);
        return paper(row);
    }

    static void mustBeOpen(PaperRow row) {
        if (!row.caseState().isOpen()) {
            throw new Refused(Because.of("case-closed"));
        }
        if (!row.stage().isOpen()) {
            throw new Refused(Because.of("work-ended"));
        }
    }

    /** The sheet, which must be the actor's own and as it was read. */
    SheetRow own(Paper paper, int place, int version) {
        SheetRow sheet = paper.sheet(place).orElseThrow(() -> new Missing("sheet"));
        if (!paper.isAssessor(sheet, viewer().user())) {
            throw new Forbidden("answering on this sheet");
        }
        mustBeCurrent(sheet, version);
        return sheet;
    }

    void mustBeCurrent(SheetRow sheet, int version) {
        if (sheet.version() != version) {
            throw sheets.changed(organisation(), sheet.workId(), sheet.place()).stale();
        }
    }

    private Paper paper(PaperRow row) {
        Instrument instrument = instrument(row.edition());
        Map<Integer, Map<String, Object>> answers = sheets.answers(organisation(), row.id()).stream()
                .collect(Collectors.groupingBy(
                        AnswerRow::place,
                        Collectors.collectingAndThen(Collectors.toList(), rows -> AnswerRow.values(instrument, rows))));
        return new Paper(row, instrument, sheets.of(organisation(), row.id()), answers);
    }
}
