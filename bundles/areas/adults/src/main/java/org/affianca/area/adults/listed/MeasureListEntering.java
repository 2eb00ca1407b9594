package org.affianca.area.adults.listed;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.area.Transactions;
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

/** Enters rows of a list, each by itself: one that is refused holds none of the others up. */
@Component(service = MeasureListEntering.class)
public final class MeasureListEntering {
    private final WorkDesk desk;
    private final Works works;
    private final MeasureListJudge judge;
    private final Transactions transactions;

    @Activate
    public MeasureListEntering(
            @Reference WorkDesk desk,
            @Reference Works works,
            @Reference MeasureListJudge judge,
            @Reference Transactions transactions) {
        this.desk = desk;
        this.works = works;
        this.judge = judge;
        this.transactions = transactions;
    }

    /** The row as it was entered, or refused after all. */
    Judged enter(Judged row) {
        try {
            return row.done(transactions.within(() -> row.act() == MeasureAct.OPENS ? opened(row) : changed(row)));
        } catch (Invalid wrong) {
            return row.refused(wrong.flaws().stream().map(Flaw::why).toList());
        } catch (Refused no) {
            return row.refused(no.reasons());
        } catch (Missing | Forbidden unseen) {
            return row.refused(List.of(Because.of("listed-not-yours")));
        } catch (Stale meanwhile) {
            return row.refused(List.of(Because.of("listed-meanwhile")));
        }
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
