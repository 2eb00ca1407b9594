package org.affianca.engine.retention;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.affianca.engine.table.Link;
import org.affianca.engine.table.Table;
import org.affianca.engine.table.Tables;

/**
 * Which rows go with a row that goes, read from the foreign keys of the database: so core's tables of tomorrow and those
 * of areas need no list. A row that cannot be without its parent goes with it; one that can stays, and forgets the parent,
 * but for the few named here.
 */
final class Belongings {
    /** These may stand without a case; one that stands in a case is part of it. */
    private static final Set<String> OF_THE_CASE = Set.of(
            "core.activity.case_id",
            "core.appointment.case_id",
            "core.contact.case_id",
            "core.emergency.case_id",
            "core.report.case_id",
            "core.repayment.case_id",
            "core.task.case_id");

    /** What is kept about a person for the person's own sake; whatever else speaks of somebody keeps the record. */
    private static final Set<String> OF_THE_PERSON = Set.of(
            "core.circumstance.person_id",
            "core.contact_point.person_id",
            "core.duplicate.one_person_id",
            "core.duplicate.other_person_id",
            "core.household_member.person_id",
            "core.means_member.person_id",
            "core.means_test.person_id",
            "core.merge.absorbed_id",
            "core.merge.survivor_id",
            "core.person.merged_into",
            "core.person_address.person_id",
            "core.person_citizenship.person_id",
            "core.person_code.person_id",
            "core.person_name.person_id",
            "core.person_version.id",
            "core.person_word.person_id",
            "core.tie.one_person_id",
            "core.tie.other_person_id");

    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<String, List<Link>> parents = new HashMap<>();

    List<Link> linksTo(Tables asked, String table) throws SQLException {
        List<Link> found = links.get(table);
        if (found == null) {
            found = asked.linksTo(table);
            links.put(table, found);
        }
        return found;
    }

    List<Link> linksFrom(Tables asked, String table) throws SQLException {
        List<Link> found = parents.get(table);
        if (found == null) {
            found = asked.linksFrom(table);
            parents.put(table, found);
        }
        return found;
    }

    Table table(Tables asked, String name) throws SQLException {
        Table found = tables.get(name);
        if (found == null) {
            found = asked.table(name);
            tables.put(name, found);
        }
        return found;
    }

    /** Whether the rows of the child go with their parent. */
    static boolean goes(Link link, Table child) {
        return forgets(link, child).isEmpty() || OF_THE_CASE.contains(name(link));
    }

    /** The columns by which a child that stays forgets its parent; empty when it cannot. */
    static List<String> forgets(Link link, Table child) {
        return link.childColumns().stream().filter(child.nullable()::contains).toList();
    }

    /** Whether a row that speaks of a person is part of the person's own record. */
    static boolean isOfThePerson(String table, String column) {
        return OF_THE_PERSON.contains(table + "." + column);
    }

    /** The table and the column that is special to the link. */
    static String name(Link link) {
        return link.child() + "." + link.childColumns().get(link.childColumns().size() - 1);
    }
}
