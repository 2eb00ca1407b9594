package org.affianca.engine.merge;

import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.merge.Merge;
import org.affianca.api.merge.MergeData;
import org.affianca.api.merge.PersonColumn;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdKind;
import org.affianca.api.person.HouseholdMember;
import org.affianca.api.time.Period;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.TestCodes;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Garden;
import org.affianca.engine.person.TestPeople;
import org.affianca.engine.vault.SealedTexts;

/** A woman who was registered twice, each time with a history: in core, in a record of the garden, in a table of its own. */
final class TwoRecords {
    final TestHouse house;
    final TestPeople town;
    final Shelf shelf = new Shelf();
    final PersonMerges desk;
    final Participation participation;
    final UnitId hub;
    final Actor giulia;
    final PersonId ada;
    final PersonId adele;
    final PersonId husband;

    TwoRecords(TestHouse house) {
        this.house = house;
        this.town = new TestPeople(house);
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        if (house.count("select count(*) from core.migration where component = 'garden'") == 0) {
            Garden.migrate(house);
            house.sql("create table garden.key_holder (organisation_id bigint not null, gate int not null,"
                    + " person_id bigint not null, primary key (organisation_id, gate, person_id))");
        }
        shelf.put(Garden.area());
        this.participation = new Participation(
                house.mappers(),
                house.transactions(),
                shelf,
                () -> List.of(new PersonColumn("garden.key_holder", "person_id")));
        this.desk = new PersonMerges(
                house.mappers(),
                house.transactions(),
                house.ids(),
                house.clock(),
                house.sight(),
                house.accessLog(),
                TestCodes.of(house),
                house.log(),
                participation,
                new SealedTexts(house.vault()),
                house.vault());
        clear();
        this.ada = town.registered(giulia, TestPeople.ada()).id();
        this.adele = town.registered(giulia, person("Fittizi", "Adele", "1991-04-12", "FTTDLA91D52G337V"))
                .id();
        this.husband = town.registered(giulia, named("Marini", "Leo")).id();
        household(ada, husband);
        household(adele, husband);
        history(ada, 1);
        history(adele, 2);
    }

    private void clear() {
        for (String table : List.of(
                "garden.key_holder",
                "garden.plot",
                "core.duplicate",
                "core.merge_change",
                "core.merge",
                "core.contact",
                "core.works",
                "core.case_team",
                "core.case_member",
                "core.case_file",
                "core.household_member",
                "core.household_version",
                "core.household",
                "core.person_word",
                "core.contact_point",
                "core.person_version",
                "core.person")) {
            house.sql("delete from " + table);
        }
    }

    void household(PersonId... members) {
        Period since = new Period(LocalDate.of(2020, 1, 1), Optional.empty());
        house.as(
                giulia,
                () -> town.register.form(new HouseholdData(
                        HouseholdKind.DE_FACTO,
                        since,
                        List.of(members).stream()
                                .map(member -> new HouseholdMember(member, "", "1", since))
                                .toList())));
    }

    /** A closed case with a plot and a grant, a contact at the desk, the key of a gate. */
    private void history(PersonId who, int gate) {
        long file = caseOf(who, "CLOSED");
        long plot = work(file, "garden.plot", who);
        house.sql(
                "insert into garden.plot (organisation_id, work_id, name, neighbour) values (1, ?, ?, ?)",
                plot,
                "Orto " + gate,
                who.value());
        house.sql(
                "insert into core.contact (organisation_id, id, version, taken_at, taken_by, person_id, unit_id, channel,"
                        + " contacted_by, asked, reading, given, outcome, changed_at, changed_by)"
                        + " values (1, ?, 1, ?, ?, ?, ?, 'desk', 'self', 'Casa', '', '', 'done', ?, ?)",
                house.ids().next(),
                house.clock().instant(),
                giulia.id().value(),
                who.value(),
                hub.value(),
                house.clock().instant(),
                giulia.id().value());
        holdsKey(gate, who);
    }

    void holdsKey(int gate, PersonId who) {
        house.sql(
                "insert into garden.key_holder (organisation_id, gate, person_id) values (1, ?, ?)",
                (long) gate,
                who.value());
    }

    long caseOf(PersonId holder, String state) {
        long id = house.ids().next();
        boolean open = !state.equals("CLOSED");
        house.sql(
                "insert into core.case_file (organisation_id, id, version, number, state, unit_id, secrecy, reason,"
                        + " opened_on, closed_on, holder_id, open_holder_id, created_at, changed_at, changed_by)"
                        + " values (1, ?, 1, ?, ?, ?, 'ORDINARY', 'Casa', ?, " + (open ? "null" : "date('2026-01-01')")
                        + ", ?, " + (open ? String.valueOf(holder.value()) : "null") + ", ?, ?, ?)",
                id,
                "2026/" + id,
                state,
                hub.value(),
                LocalDate.of(2025, 1, 1),
                holder.value(),
                house.clock().instant(),
                house.clock().instant(),
                giulia.id().value());
        member(id, holder);
        return id;
    }

    void member(long file, PersonId who) {
        house.sql(
                "insert into core.case_member (organisation_id, case_id, person_id, place, role)"
                        + " values (1, ?, ?, 0, 'member')",
                file,
                who.value());
    }

    private long work(long file, String service, PersonId payee) {
        long id = house.ids().next();
        house.sql(
                "insert into core.works (organisation_id, id, case_id, area, service, kind, step, stage, from_day, secrecy,"
                        + " provider, payee_id, opened_on, version, created_at, changed_at, changed_by)"
                        + " values (1, ?, ?, 'garden', ?, 'MEASURE', 'STARTED', 'RUNNING', ?, 'ORDINARY', '', ?, ?, 1,"
                        + " ?, ?, ?)",
                id,
                file,
                service,
                LocalDate.of(2025, 1, 1),
                payee.value(),
                LocalDate.of(2025, 1, 1),
                house.clock().instant(),
                house.clock().instant(),
                giulia.id().value());
        return id;
    }

    Merge merge() {
        return merge(false);
    }

    Merge merge(boolean bothCases) {
        return house.as(
                giulia,
                () -> desk.merge(new MergeData(
                        ada, version(ada), adele, version(adele), "Stesso documento d'identità", bothCases)));
    }

    Merge part(Merge merge) {
        return house.as(giulia, () -> desk.part(merge.id(), merge.version(), "Erano sorelle"));
    }

    /** All that is held about the person, as one text. */
    String export(PersonId who) {
        return house.as(giulia, () -> desk.export(who)).orElseThrow().toString();
    }

    int version(PersonId who) {
        return (int) house.count("select version from core.person where id = ?", who.value());
    }

    long count(String table, String column, PersonId who) {
        return house.count("select count(*) from " + table + " where " + column + " = ?", who.value());
    }
}
