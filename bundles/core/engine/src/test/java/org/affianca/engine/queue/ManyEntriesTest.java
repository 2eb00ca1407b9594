package org.affianca.engine.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.WaitingList;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Among thousands that wait each question reads few rows. */
@OnBothDatabases
class ManyEntriesTest {
    private static final int MANY = 3_000;

    private final TestHouse house;
    private final TestQueue queue;
    private final WaitingList list;
    private final CaseFile file;
    private final Entry mine;

    ManyEntriesTest(TestHouse house) {
        this.house = house;
        this.queue = new TestQueue(house);
        this.list = queue.list("Lunga", TestQueue.exchange());
        this.file = queue.file("Fittizi", "Ada");
        fill(list);
        this.mine = queue.enter(list.id(), queue.request(file), Map.of("barriers", true));
        queue.offered(mine.id());
    }

    /** As many works of other cases as there are, all waiting, with no points at all. */
    private void fill(WaitingList in) {
        CaseFile others = queue.file("Fittizi", "Bruno");
        long first = queue.office.work(others.id(), "WAITING", Secrecy.ORDINARY, queue.giulia);
        queue.enter(in.id(), asRequest(first), Map.of());
        long next = 1_000_000_000L + in.id().value() * 100_000;
        copyWork(first, next);
        copyEntry(first, next);
        for (int done = 1; done < MANY; done *= 2) {
            double_(next, done, "works");
            double_(next, done, "waiting_entry");
        }
        house.sql(
                "insert into core.waiting_event (organisation_id, list_id, number, kind, on_day, entry_id, rule_number,"
                        + " act, points, facts, ruled, code, note, happened_at, happened_by)"
                        + " select organisation_id, list_id, id, 'SCORED', entered_on, id, 1, 'NONE', 0, '{}', '', '', '',"
                        + " changed_at, changed_by from core.waiting_entry where list_id = ? and id >= ?",
                in.id().value(),
                next);
        if (house.toString().equals("postgresql")) {
            // As its own housekeeping would do within a minute.
            house.sql("analyze");
        }
    }

    private WorkId asRequest(long work) {
        house.sql("update core.works set service = 'core.request' where id = ?", work);
        return new WorkId(work);
    }

    private void copyWork(long from, long to) {
        house.sql(
                "insert into core.works (organisation_id, id, case_id, area, service, kind, step, stage, from_day, secrecy,"
                        + " provider, opened_on, version, created_at, changed_at, changed_by)"
                        + " select organisation_id, cast(? as bigint), case_id, area, service, kind, step, stage, from_day,"
                        + " secrecy, provider, opened_on, version, created_at, changed_at, changed_by"
                        + " from core.works where id = ?",
                to,
                from);
    }

    private void copyEntry(long work, long to) {
        house.sql(
                "insert into core.waiting_entry (organisation_id, id, version, list_id, work_id, open_work_id, state,"
                        + " joined, entered_on, urgent, set_back, penalty, refusals, facts, ruled, points, rank_key,"
                        + " standing, left_because, changed_at, changed_by)"
                        + " select organisation_id, cast(? as bigint), version, list_id, cast(? as bigint),"
                        + " cast(? as bigint), state, 2, entered_on, urgent, set_back, penalty, refusals, facts, ruled,"
                        + " points, '9' || rank_key, 2, left_because, changed_at, changed_by"
                        + " from core.waiting_entry where work_id = ?",
                to,
                to,
                to,
                work);
    }

    private void double_(long first, int done, String table) {
        boolean works = table.equals("works");
        house.sql(
                works
                        ? "insert into core.works (organisation_id, id, case_id, area, service, kind, step, stage,"
                                + " from_day, secrecy, provider, opened_on, version, created_at, changed_at, changed_by)"
                                + " select organisation_id, id + " + done
                                + ", case_id, area, service, kind, step, stage,"
                                + " from_day, secrecy, provider, opened_on, version, created_at, changed_at, changed_by"
                                + " from core.works where id between ? and ?"
                        : "insert into core.waiting_entry (organisation_id, id, version, list_id, work_id, open_work_id,"
                                + " state, joined, entered_on, urgent, set_back, penalty, refusals, facts, ruled, points,"
                                + " rank_key, standing, left_because, changed_at, changed_by)"
                                + " select organisation_id, id + " + done + ", version, list_id, work_id + " + done
                                + ", open_work_id + " + done + ", state, joined, entered_on, urgent, set_back, penalty,"
                                + " refusals, facts, ruled, points, rank_key, standing + " + done
                                + ", left_because, changed_at, changed_by"
                                + " from core.waiting_entry where id between ? and ?",
                first,
                first + done - 1);
    }

    private long visited(Actor by, String table, Supplier<? extends List<?>> query) {
        return house.as(by, () -> TestPlan.visited(house, table, query));
    }

    @Test
    void aPageOfTheRankingWalksItsIndex() {
        assertThat(house.count("select count(*) from core.waiting_entry")).isGreaterThan(MANY);
        assertThat(visited(queue.sara, "waiting_entry", () -> queue.reading
                        .ranking(list.id(), Paging.first(20))
                        .items()))
                .isLessThan(200);
    }

    @Test
    void theEntriesOfAWorkAndOfAPersonAreFoundFromThem() {
        WorkId work = mine.line().work().orElseThrow();
        PersonId ada = file.members().get(0).person();
        assertThat(visited(queue.giulia, "waiting_entry", () -> queue.reading.ofWork(work)))
                .isLessThan(50);
        if (house.toString().equals("derby")) {
            // All the others stand in one case here: PostgreSQL takes that for the rule and reads them at once.
            assertThat(visited(queue.giulia, "waiting_entry", () -> queue.reading.ofPerson(ada)))
                    .isLessThan(50);
        }
    }

    @Test
    void theHistoryOfAnEntryIsFoundByItsIndex() {
        assertThat(visited(queue.giulia, "waiting_event", () -> queue.reading.history(mine.id())))
                .isLessThan(50);
    }

    @Test
    void theListsOfAServiceAreFoundByTheirs() {
        assertThat(visited(queue.sara, "waiting_list", () -> queue.reading
                        .list(Optional.of(TestQueue.REQUEST), Paging.first(20))
                        .items()))
                .isLessThan(100);
    }
}
