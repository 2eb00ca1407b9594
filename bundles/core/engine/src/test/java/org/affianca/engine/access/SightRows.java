package org.affianca.engine.access;

import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.engine.db.TestHouse;
import org.jspecify.annotations.Nullable;

/** Rows of cases and what hangs on them, as the tests of sight need them: written straight, without the services. */
final class SightRows {
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 1);

    private final TestHouse house;

    SightRows(TestHouse house) {
        this.house = house;
    }

    PersonId person(Secrecy secrecy, Actor writtenBy) {
        long id = house.ids().next();
        house.sql(
                "insert into core.person (organisation_id, id, version, surname, name, surname_key, name_key,"
                        + " no_fiscal_code_because, birth_place, sex, citizenship, spoken, street, postcode,"
                        + " municipality, province, secrecy, unsafe_contacts, created_at, changed_at, changed_by)"
                        + " values (1, ?, 1, 'Fittizi', 'Ada', 'fittizi', 'ada', '', '', '', '', '', '', '', '', '', ?,"
                        + " false, ?, ?, ?)",
                id,
                secrecy.name(),
                house.clock().instant(),
                house.clock().instant(),
                writtenBy.id().value());
        return new PersonId(id);
    }

    CaseId caseOf(UnitId unit, Secrecy secrecy, Actor manager) {
        return caseOf(person(Secrecy.ORDINARY, manager), unit, secrecy, manager);
    }

    CaseId caseOf(PersonId holder, UnitId unit, Secrecy secrecy, Actor manager) {
        long id = house.ids().next();
        house.sql(
                "insert into core.case_file (organisation_id, id, version, number, state, unit_id, secrecy, reason,"
                        + " opened_on, holder_id, open_holder_id, created_at, changed_at, changed_by)"
                        + " values (1, ?, 1, ?, 'IN_CHARGE', ?, ?, '', ?, ?, ?, ?, ?, ?)",
                id,
                "2026/" + id,
                unit.value(),
                secrecy.name(),
                OPENED,
                holder.value(),
                holder.value(),
                house.clock().instant(),
                house.clock().instant(),
                manager.id().value());
        house.sql(
                "insert into core.case_member (organisation_id, case_id, person_id, place, role)"
                        + " values (1, ?, ?, 0, 'holder')",
                id,
                holder.value());
        CaseId made = new CaseId(id);
        joins(manager, made, "manager", OPENED, OPENED.plusYears(1));
        return made;
    }

    void joins(Actor who, CaseId id, String role, LocalDate from, LocalDate until) {
        house.sql(
                "insert into core.case_team (organisation_id, id, case_id, user_id, role, from_day, until_day)"
                        + " values (1, ?, ?, ?, ?, ?, ?)",
                house.ids().next(),
                id.value(),
                who.id().value(),
                role,
                from,
                until);
    }

    void close(CaseId id) {
        house.sql("update core.case_file set state = 'CLOSED', open_holder_id = null where id = ?", id.value());
    }

    long note(CaseId of, Secrecy secrecy, Actor author) {
        long id = house.ids().next();
        house.sql(
                "insert into core.note (organisation_id, id, case_id, type, on_day, body, secrecy, author_id, written_at)"
                        + " values (1, ?, ?, 'note', ?, '', ?, ?, ?)",
                id,
                of.value(),
                OPENED,
                secrecy.name(),
                author.id().value(),
                house.clock().instant());
        return id;
    }

    long work(CaseId of, Secrecy secrecy) {
        long id = house.ids().next();
        house.sql(
                "insert into core.works (organisation_id, id, case_id, area, service, kind, step, stage, from_day,"
                        + " secrecy, provider, opened_on, version, created_at, changed_at, changed_by)"
                        + " values (1, ?, ?, 'core', 'core.request', 'APPLICATION', 'RECEIVED', 'WAITING', ?, ?, '',"
                        + " ?, 1, ?, ?, 1)",
                id,
                of.value(),
                OPENED,
                secrecy.name(),
                OPENED,
                house.clock().instant(),
                house.clock().instant());
        return id;
    }

    long document(CaseId of, @Nullable Long work, Secrecy secrecy) {
        long id = house.ids().next();
        house.sql(
                "insert into core.document (organisation_id, id, case_id, name, folder, media_type, byte_count,"
                        + " sha256, secrecy, added_at, added_by) values (1, ?, ?, 'a', 'other', 'text/plain', 0, '', ?, ?, 1)",
                id,
                of.value(),
                secrecy.name(),
                house.clock().instant());
        if (work != null) {
            house.sql("update core.document set work_id = ? where id = ?", work, id);
        }
        return id;
    }

    long contact(UnitId unit, @Nullable PersonId person) {
        long id = house.ids().next();
        house.sql(
                "insert into core.contact (organisation_id, id, version, taken_at, taken_by, unit_id, channel,"
                        + " contacted_by, asked, reading, given, outcome, changed_at, changed_by)"
                        + " values (1, ?, 1, ?, 1, ?, 'phone', 'self', '', '', '', 'information', ?, 1)",
                id,
                house.clock().instant(),
                unit.value(),
                house.clock().instant());
        if (person != null) {
            house.sql("update core.contact set person_id = ? where id = ?", person.value(), id);
        }
        return id;
    }
}
