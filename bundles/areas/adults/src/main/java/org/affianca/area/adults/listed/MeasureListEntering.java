package org.affianca.area.adults.listed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.WorkDesk;
import org.affianca.api.work.WorkSheet;
import org.affianca.api.work.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters the lines that were chosen of a list, within the transaction of who calls: all of them, or none. What is recorded
 * already is left as it is, so a list may be entered twice.
 */
@Component(service = MeasureListEntering.class)
public final class MeasureListEntering {
    private final WorkDesk desk;
    private final Works works;
    private final MeasureListJudge judge;

    @Activate
    public MeasureListEntering(@Reference WorkDesk desk, @Reference Works works, @Reference MeasureListJudge judge) {
        this.desk = desk;
        this.works = works;
        this.judge = judge;
    }

    /**
     * The rows of the list as they are now.
     *
     * @throws Invalid when a line cannot be entered, with the reasons at its place among those chosen
     */
    List<Judged> enter(List<Judged> judged, List<Integer> lines) {
        mustBeEnterable(judged, lines);
        return judged.stream()
                .map(one -> {
                    int chosen = lines.indexOf(one.row().line());
                    return chosen >= 0 && one.changesSomething() ? entered(one, "/lines/" + chosen) : one;
                })
                .toList();
    }

    private static void mustBeEnterable(List<Judged> judged, List<Integer> lines) {
        if (lines.isEmpty() || lines.size() > MeasureListReader.MOST) {
            throw new Invalid(Flaw.at("/lines", "how-many-lines", "most", MeasureListReader.MOST));
        }
        Map<Integer, Judged> known =
                judged.stream().collect(Collectors.toMap(one -> one.row().line(), Function.identity()));
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String pointer = "/lines/" + i;
            Judged row = known.get(lines.get(i));
            if (row == null) {
                flaws.add(Flaw.at(pointer, "unknown-line"));
            } else if (row.act() == MeasureAct.REFUSED) {
                row.why().forEach(why -> flaws.add(new Flaw(pointer, why)));
            }
        }
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
    }

    private Judged entered(Judged row, String pointer) {
        try {
            return row.done(row.act() == MeasureAct.OPENS ? opened(row) : changed(row));
        } catch (Invalid wrong) {
            throw against(pointer, wrong.flaws().stream().map(Flaw::why).toList());
        } catch (Refused no) {
            throw against(pointer, no.reasons());
        } catch (Missing | Forbidden unseen) {
            throw against(pointer, List.of(Because.of("listed-not-yours")));
        } catch (Stale meanwhile) {
            throw against(pointer, List.of(Because.of("listed-meanwhile")));
        }
    }

    private static Invalid against(String pointer, List<Because> reasons) {
        return new Invalid(reasons.stream().map(why -> new Flaw(pointer, why)).toList());
    }

    private WorkId opened(Judged row) {
        CaseId in = row.in().orElseThrow().id();
        Beginning beginning = Beginning.on(Period.from(row.measure().signedOn()));
        WorkId id =
                desk.open(in, MeasureListJudge.SERVICE, beginning, row.measure().details());
        // Opening holds the case: who entered the same row at the same time is done by now, and seen.
        boolean twice = judge.standing(in).stream()
                .anyMatch(
                        one -> !one.work().id().equals(id) && one.work().stage().isOpen());
        if (twice) {
            throw new Refused(Because.of("listed-meanwhile"));
        }
        return id;
    }

    private WorkId changed(Judged row) {
        WorkId id = row.work().orElseThrow();
        WorkSheet sheet = works.sheet(id).orElseThrow(() -> new Missing("work"));
        desk.describe(
                id,
                sheet.work().common().version(),
                row.measure().over(sheet.details().orElseThrow()));
        return id;
    }
}
