package org.affianca.engine.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.queue.Entering;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryPause;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.OfferAnswer;
import org.affianca.api.queue.OfferData;
import org.affianca.api.queue.OfferState;
import org.affianca.api.queue.Ranked;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.SetbackAct;
import org.affianca.api.queue.TieBreak;
import org.affianca.api.queue.WaitingList;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** A thousand random happenings: what is stored step by step is what comes out when they are lived through again. */
@OnBothDatabases
class ReplayTest {
    private static final long SEED = 20261122;
    private static final int HAPPENINGS = 1_000;

    /** How an entry stands, however that was found out. */
    private record Stands(long entry, int rank, BigDecimal points) {}

    private final TestHouse house;
    private final TestQueue queue;
    private final Random chance = new Random(SEED);
    private final List<EntryId> entries = new ArrayList<>();
    private final Map<LocalDate, List<Ranked>> asItWas = new HashMap<>();
    private WaitingList list;
    private CaseFile file;

    ReplayTest(TestHouse house) {
        this.house = house;
        this.queue = new TestQueue(house);
        this.list = queue.list("Mille", rules());
        this.file = queue.file("Fittizi", "Ada");
        // Ada's manager stays so, however far the days run.
        house.sql(
                "update core.case_team set until_day = null where case_id = ?",
                file.id().value());
    }

    private Rules rules() {
        return new Rules(
                List.of(
                        TestQueue.certified("barriers", 1 + chance.nextInt(9)),
                        TestQueue.perUnit("minors", "1.25", "5"),
                        TestQueue.income(),
                        TestQueue.waiting("0.5", "4")),
                chance.nextBoolean() ? List.of(new TieBreak("income", chance.nextBoolean())) : List.of(),
                List.of(
                        TestQueue.setback(SetbackAct.POINTS, 2, 0),
                        TestQueue.setback(SetbackAct.LAST, 0, 0),
                        TestQueue.setback(SetbackAct.SUSPENDED, 0, 12),
                        TestQueue.setback(SetbackAct.REMOVED, 0, 0)),
                chance.nextBoolean(),
                7);
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        if (chance.nextInt(4) > 0) {
            facts.put("barriers", chance.nextBoolean());
            if (chance.nextBoolean()) {
                facts.put(
                        "barriers.until",
                        queue.today().plusDays(chance.nextInt(60)).toString());
            }
        }
        if (chance.nextInt(4) > 0) {
            facts.put("minors", chance.nextInt(6));
        }
        if (chance.nextInt(4) > 0) {
            facts.put("income", new BigDecimal(chance.nextInt(1_500_000)).movePointLeft(2));
        }
        return facts;
    }

    @Test
    void aThousandRandomHappeningsLivedAgainGiveTheStoredRanks() {
        while (happenings() < HAPPENINGS) {
            happen();
            if (chance.nextInt(25) == 0) {
                nextDay();
            }
        }
        assertThat(lived(queue.today())).isNotEmpty().isEqualTo(stored());
        assertThat(stored()).extracting(Stands::rank).isEqualTo(oneTo(stored().size()));
        assertThat(house.count(
                        "select count(distinct kind) from core.waiting_event where list_id = ?",
                        list.id().value()))
                .as("kinds of happenings that were played")
                .isGreaterThanOrEqualTo(12);
        assertThat(asItWas).hasSizeGreaterThan(20);
        asItWas.forEach((day, ranking) -> assertThat(
                        queue.as(queue.sara, () -> queue.reading.ranking(list.id(), day, Paging.first(200)))
                                .items())
                .as("the ranking of " + day)
                .isEqualTo(ranking));
    }

    private long happenings() {
        return house.count(
                "select last_number from core.waiting_list where id = ?",
                list.id().value());
    }

    /** What the ranking was at the end of the day is remembered; then midnight comes, and the clock rings. */
    private void nextDay() {
        asItWas.put(queue.today(), queue.ranking(queue.sara, list.id()));
        house.clock().forward(Duration.ofDays(1 + chance.nextInt(4)));
        queue.ring();
    }

    private void happen() {
        int what = chance.nextInt(100);
        if (entries.size() < 20 || what < 18) {
            enter();
            return;
        }
        EntryId entry = entries.get(chance.nextInt(entries.size()));
        Entry now = queue.seen(entry);
        if (now.state() == EntryState.LEFT) {
            entries.remove(entry);
        } else if (what < 40) {
            queue.as(queue.giulia, () -> queue.room.score(entry, now.version(), facts()));
        } else if (what < 78) {
            offer(now);
        } else if (what < 90) {
            pause(now);
        } else if (what < 96) {
            urge(now);
        } else if (what < 98) {
            queue.publish(list.id(), rules());
        } else if (isFree(now)) {
            queue.as(queue.giulia, () -> queue.room.leave(entry, now.version(), "other-solution", "Altro"));
        }
    }

    private void enter() {
        WorkId work = new WorkId(queue.office.work(file.id(), "WAITING", Secrecy.ORDINARY, queue.giulia));
        house.sql("update core.works set service = 'core.request' where id = ?", work.value());
        LocalDate since = queue.today().minusDays(chance.nextInt(120));
        entries.add(queue.as(
                        queue.giulia,
                        () -> queue.room.enter(list.id(), new Entering(work, Optional.of(since), facts())))
                .id());
    }

    private static boolean isFree(Entry entry) {
        return entry.offers().stream().noneMatch(offer -> offer.state() == OfferState.OPEN);
    }

    private void offer(Entry now) {
        if (isFree(now) && now.state() == EntryState.WAITING) {
            queue.as(
                    queue.sara,
                    () -> queue.room.offer(
                            now.id(),
                            now.version(),
                            new OfferData(Optional.empty(), "Alloggio", Optional.empty(), "Prova a caso")));
        } else if (!isFree(now)) {
            var open = now.offers().get(0);
            int how = chance.nextInt(10);
            OfferAnswer answer = how < 1
                    ? new OfferAnswer(true, "", false, "")
                    : new OfferAnswer(false, "too-far", how < 3, "Motivo");
            queue.as(
                    queue.giulia,
                    () -> how == 9
                            ? queue.room.withdraw(open.id(), open.version(), "Non c'è più")
                            : queue.room.answer(open.id(), open.version(), answer));
        }
    }

    private void pause(Entry now) {
        if (now.state() == EntryState.SUSPENDED) {
            queue.as(queue.giulia, () -> queue.room.resume(now.id(), now.version(), "Torna"));
        } else if (isFree(now)) {
            Optional<LocalDate> until =
                    chance.nextBoolean() ? Optional.of(queue.today().plusDays(chance.nextInt(9))) : Optional.empty();
            queue.as(
                    queue.giulia,
                    () -> queue.room.suspend(now.id(), now.version(), new EntryPause(until, "hospital", "Ricovero")));
        }
    }

    private void urge(Entry now) {
        if (now.urgent()) {
            queue.as(queue.marco, () -> queue.room.calm(now.id(), now.version(), "Passata"));
        } else {
            Entry asked = queue.as(queue.giulia, () -> queue.room.urge(now.id(), now.version(), "health", "Urgente"));
            queue.as(
                    queue.marco,
                    () -> queue.room.countersign(now.id(), asked.version(), chance.nextInt(3) > 0, "Visto"));
        }
    }

    private static List<Integer> oneTo(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
    }

    private List<Stands> stored() {
        return house.as(
                queue.sara, () -> queue.ground.sql(EntryMapper.class).ranked(queue.ground.viewer(), list.id()).stream()
                        .map(row -> new Stands(row.id().value(), row.standing(), row.points()))
                        .toList());
    }

    private List<Stands> lived(LocalDate on) {
        return house.as(queue.sara, () -> new Turning(queue.ground)
                .replay(queue.ground.viewer(), list.id(), on).ranking().stream()
                        .map(place -> new Stands(place.standing().entry(), place.rank(), place.points()))
                        .toList());
    }
}
