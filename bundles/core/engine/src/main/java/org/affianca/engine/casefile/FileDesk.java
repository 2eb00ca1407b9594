package org.affianca.engine.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.Verdict;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseOpening;
import org.affianca.api.event.EventLog;
import org.affianca.api.intake.ContactDesk;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Sight;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Codes;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where cases are opened, moved and staffed; each verb has a class of its own. */
@Component
public final class FileDesk implements CaseDesk {
    private final Opening opening;
    private final Moving moving;
    private final Staffing staffing;
    private final Joining joining;
    private final Involving involving;

    @Activate
    public FileDesk(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference Codes codes,
            @Reference EventLog events,
            @Reference ContactDesk contacts,
            @Reference Shelf shelf,
            @Reference AllMatters matters) {
        this.opening = new Opening(mappers, transactions, ids, clock, sight, codes, events, contacts);
        this.moving = new Moving(mappers, transactions, ids, clock, sight, codes, events, matters);
        this.staffing = new Staffing(mappers, transactions, ids, clock, sight, codes, events);
        Changing changing = new Changing(mappers, clock, sight);
        this.joining = new Joining(mappers, transactions, ids, codes, events, changing);
        this.involving = new Involving(mappers, transactions, ids, codes, events, changing, shelf);
    }

    @Override
    public CaseFile open(CaseOpening data) {
        return opening.open(data);
    }

    @Override
    public Verdict move(CaseId id, int version, CaseMove move) {
        return moving.move(id, version, move);
    }

    @Override
    public CaseFile assign(CaseId id, int version, UserId who, String role, Period period) {
        return staffing.assign(id, version, who, role, period);
    }

    @Override
    public CaseFile release(CaseId id, int version, UserId who, LocalDate lastDay) {
        return staffing.release(id, version, who, lastDay);
    }

    @Override
    public CaseFile join(CaseId id, int version, PersonId who, LocalDate from) {
        return joining.join(id, version, who, from);
    }

    @Override
    public CaseFile leave(CaseId id, int version, PersonId who, LocalDate lastDay) {
        return joining.leave(id, version, who, lastDay);
    }

    @Override
    public CaseFile involve(CaseId id, int version, String area, LocalDate from, String remark) {
        return involving.involve(id, version, area, from, remark);
    }

    @Override
    public CaseFile dismiss(CaseId id, int version, String area, LocalDate lastDay) {
        return involving.dismiss(id, version, area, lastDay);
    }
}
