package org.affianca.engine.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.caseload.HandOnPlan;
import org.affianca.api.caseload.HandOnRow;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;

/** Hands a caseload on: looks first, then case by case, each in a transaction of its own. */
final class HandingOn {
    private static final String MANAGER = "manager";

    private final Ground ground;
    private final HandOnMapper sql;
    private final PersonLabels people;
    private final CaseDesk desk;

    HandingOn(Ground ground, CaseDesk desk) {
        this.ground = ground;
        this.sql = ground.sql(HandOnMapper.class);
        this.people = new PersonLabels(ground.mappers());
        this.desk = desk;
    }

    List<HandOnRow> preview(HandOnPlan plan) {
        return ground.within(() -> {
            List<HandOnMapper.Place> places = places(plan);
            ground.looks().searched("caseload", places.size());
            return rows(plan, places);
        });
    }

    List<HandOnRow> handOn(HandOnPlan plan) {
        Map<CaseId, HandOnMapper.Place> places = ground.within(() -> places(plan)).stream()
                .collect(Collectors.toMap(HandOnMapper.Place::id, place -> place, (one, other) -> one));
        return preview(plan).stream()
                .map(row -> row.flaws().isEmpty() ? done(plan, row, places.get(row.caseId())) : row)
                .toList();
    }

    private List<HandOnMapper.Place> places(HandOnPlan plan) {
        Viewer viewer = ground.viewer();
        Flaws flaws = new Flaws(ground.codes());
        flaws.when(plan.from().equals(plan.to()), "/to", "same-worker");
        flaws.when(sql.follows(viewer, plan.to()) == 0, "/to", "follows-no-cases");
        flaws.when(plan.on().isBefore(viewer.today()), "/on", "in-the-past");
        flaws.plausible("/on", plan.on());
        flaws.when(plan.cases().size() > HandOnPlan.MOST, "/cases", "too-many-cases");
        flaws.orThrow();
        return sql.places(viewer, plan.from(), plan.cases(), HandOnPlan.MOST);
    }

    private List<HandOnRow> rows(HandOnPlan plan, List<HandOnMapper.Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        Viewer viewer = ground.viewer();
        List<CaseId> ids = places.stream().map(HandOnMapper.Place::id).toList();
        Map<CaseId, Integer> tasks = counted(sql.tasks(viewer, plan.from(), ids));
        Map<CaseId, Integer> appointments = counted(sql.appointments(viewer, plan.from(), plan.on(), ids));
        Map<PersonId, String> names = people.of(
                viewer, places.stream().map(HandOnMapper.Place::holderId).toList());
        return places.stream()
                .map(place -> new HandOnRow(
                        place.id(),
                        place.number(),
                        names.getOrDefault(place.holderId(), ""),
                        place.role(),
                        tasks.getOrDefault(place.id(), 0),
                        appointments.getOrDefault(place.id(), 0),
                        false,
                        against(plan, place)))
                .toList();
    }

    private static List<Flaw> against(HandOnPlan plan, HandOnMapper.Place place) {
        List<Flaw> flaws = new ArrayList<>();
        if (!place.allowed()) {
            flaws.add(Flaw.at("", "may-not-hand-on"));
        }
        if (place.pending()) {
            flaws.add(Flaw.at("", "transfer-pending"));
        }
        if (!place.role().equals(MANAGER) && !plan.on().isAfter(place.fromDay())) {
            flaws.add(Flaw.at("", "joined-later", "from", place.fromDay()));
        }
        return flaws;
    }

    private HandOnRow done(
            HandOnPlan plan, HandOnRow row, HandOnMapper.@org.jspecify.annotations.Nullable Place place) {
        if (place == null) {
            return not(row, List.of(Flaw.at("", "unknown-case")));
        }
        try {
            ground.within(() -> {
                handOn(plan, place);
                return place;
            });
            return new HandOnRow(
                    row.caseId(),
                    row.number(),
                    row.holder(),
                    row.role(),
                    row.tasks(),
                    row.appointments(),
                    true,
                    List.of());
        } catch (Invalid invalid) {
            return not(row, invalid.flaws());
        } catch (Refused refused) {
            return not(
                    row,
                    refused.reasons().stream().map(why -> new Flaw("", why)).toList());
        } catch (Stale stale) {
            return not(row, List.of(new Flaw("", Because.of("changed-meanwhile", "by", stale.changedBy()))));
        } catch (Missing | Forbidden closed) {
            return not(row, List.of(Flaw.at("", "may-not-hand-on")));
        }
    }

    private void handOn(HandOnPlan plan, HandOnMapper.Place place) {
        Viewer viewer = ground.viewer();
        Period from = new Period(plan.on(), place.untilDay().filter(until -> !until.isBefore(plan.on())));
        int version = desk.assign(place.id(), place.version(), plan.to(), place.role(), from)
                .version();
        if (!place.role().equals(MANAGER)) {
            desk.release(place.id(), version, plan.from(), plan.on().minusDays(1));
        }
        sql.moveTasks(viewer, place.id(), plan.from(), plan.to(), ground.clock().instant());
        sql.touchAppointments(
                viewer, place.id(), plan.from(), plan.on(), ground.clock().instant());
        sql.joinAppointments(viewer, place.id(), plan.from(), plan.to(), plan.on());
        sql.leaveAppointments(viewer, place.id(), plan.from(), plan.on());
        ground.events().happened(new CaseHandedOn(place.id(), plan.from(), plan.to()));
    }

    private static HandOnRow not(HandOnRow row, List<Flaw> flaws) {
        return new HandOnRow(
                row.caseId(), row.number(), row.holder(), row.role(), row.tasks(), row.appointments(), false, flaws);
    }

    private static Map<CaseId, Integer> counted(List<HandOnMapper.Many> rows) {
        return rows.stream().collect(Collectors.toMap(HandOnMapper.Many::caseId, HandOnMapper.Many::many));
    }
}
