package org.affianca.engine.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.assessment.Questionnaire;
import org.affianca.api.assessment.Sheet;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.AreaFiles;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.work.TestAssessed;

/** The assessor's desk of a test house, with an area that brings one small instrument. */
final class TestPapers {
    static final String SOIL = "orchard.soil";
    static final Map<String, Object> WHOLE = Map.of("depth", 3, "stones", true, "how-many", 12);

    final TestHouse house;
    final TestAssessed at;
    final Papers papers;
    final AssessorDesk desk;
    final LiveAssessments assessments;
    final LiveInstruments instruments;
    final Actor giulia;
    final Actor marco;

    TestPapers(TestHouse house) {
        this.house = house;
        this.at = new TestAssessed(house);
        this.papers =
                new Papers(house.mappers(), at.shelf(), house.sight(), house.accessLog(), house.log(), house.clock());
        this.desk = new AssessorDesk(house.transactions(), papers);
        this.assessments = new LiveAssessments(house.transactions(), papers);
        this.instruments = new LiveInstruments(house.transactions(), papers);
        this.giulia = at.giulia();
        this.marco = house.user("Marco", Role.WORKER, at.hub());
    }

    /** Depth 0 to 4, stones yes or no, and how many there are if there are any. */
    static String soil(int version, String rest) {
        return """
                instrument: soil
                version: %d
                title: {it: Terreno, en: Soil}
                sections:
                  ground:
                    title: {it: Suolo, en: Ground}
                    items:
                      depth: {type: scale, from: 0, to: 4, required: true, text: {it: Profondità, en: Depth}}
                      stones: {type: yes-no, required: true, text: {it: Sassi, en: Stones}, points: {yes: 2, no: 0}}
                      how-many:
                        type: number
                        from: 1
                        to: 1000
                        required: true
                        when: {item: stones, is: [yes]}
                        text: {it: Quanti, en: How many}
                        ranges: [{to: 9, points: 1}, {from: 10, points: 2}]
                      owner: {type: person, text: {it: Di chi, en: Whose}}
                      remarks: {type: text, text: {it: Note, en: Remarks}}
                scores:
                  all:
                    title: {it: Fatica, en: Toil}
                    section: ground
                    by: sum
                    bands:
                      - {up-to: 3, level: light, text: {it: Leggero, en: Light}}
                      - {level: heavy, text: {it: Pesante, en: Heavy}}
                """.formatted(version) + rest;
    }

    /** Installs the area with this text of its instrument. */
    InstalledArea install(Path folder, String text) {
        try {
            Path instruments = Files.createDirectories(folder.resolve("AREA-INF/instruments"));
            Files.writeString(folder.resolve("AREA-INF/area.yaml"), "menu: 90\n");
            Files.writeString(instruments.resolve("soil.yaml"), text);
        } catch (IOException fault) {
            throw new UncheckedIOException("writing an area", fault);
        }
        InstalledArea area = InstalledArea.of(AreaDescriptor.read("orchard", AreaFiles.of(folder)), List.of());
        at.shelf().put(area);
        return area;
    }

    void joinsTheTeam(Actor who, CaseId id) {
        house.sql(
                "insert into core.case_team (organisation_id, id, case_id, user_id, role, from_day)"
                        + " values (1, ?, ?, ?, 'worker', ?)",
                house.ids().next(),
                id.value(),
                who.id().value(),
                LocalDate.of(2025, 1, 1));
    }

    /** A case and an assessment of its holder that Giulia has begun by herself. */
    WorkId alone() {
        CaseId id = at.newCase();
        WorkId work = at.open(id, SOIL);
        house.as(giulia, () -> desk.begin(work, at.holder(id), Optional.empty()));
        return work;
    }

    /** One that Giulia and Marco make together. */
    WorkId together() {
        CaseId id = at.newCase();
        joinsTheTeam(marco, id);
        WorkId work = at.open(id, SOIL);
        house.as(giulia, () -> desk.begin(work, at.holder(id), Optional.of(marco.id())));
        return work;
    }

    Questionnaire seenBy(Actor who, WorkId work) {
        return house.as(who, () -> assessments.find(work)).orElseThrow();
    }

    Sheet fill(Actor who, WorkId work, int place, Map<String, Object> answers) {
        return house.as(
                who, () -> desk.fill(work, place, version(who, work, place), answers, Set.of(), Optional.empty()));
    }

    Sheet complete(Actor who, WorkId work, int place) {
        return house.as(who, () -> desk.complete(work, place, version(who, work, place)));
    }

    Sheet reopen(Actor who, WorkId work, int place, String reason) {
        return house.as(who, () -> desk.reopen(work, place, version(who, work, place), reason));
    }

    int version(Actor who, WorkId work, int place) {
        return seenBy(who, work).sheet(place).orElseThrow().version();
    }
}
