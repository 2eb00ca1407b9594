package org.affianca.engine.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.look.BreakKind;
import org.affianca.api.look.ChainBreak;
import org.affianca.api.problem.Forbidden;
import org.affianca.engine.access.Lanes;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class ChainTest {
    private final TestHouse house;
    private final Actor giulia;

    @TempDir
    Path folder;

    private TestChain chain;

    ChainTest(TestHouse house) {
        this.house = house;
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
    }

    @BeforeEach
    void threeSeals() {
        chain = new TestChain(house, folder, giulia);
        chain.sealed(4);
        chain.sealed(3);
        chain.sealed(5);
    }

    private long lane() {
        return chain.lanes.lane();
    }

    @Test
    void whatWasWrittenAndSealedIsWhole() {
        assertThat(chain.broken()).isEmpty();
        assertThat(house.count("select count(*) from core.access_seal where lane = ?", lane()))
                .isEqualTo(3);
        assertThat(house.count("select sum(row_count) from core.access_seal where lane = ?", lane()))
                .isEqualTo(12);
    }

    @Test
    void oneChangedRowIsFoundWhereItStands() {
        chain.tamper("update core.access_log set purpose = 'control' where lane = ? and place = 6", lane());

        assertThat(chain.broken()).hasValueSatisfying(found -> {
            assertThat(found.kind()).isEqualTo(BreakKind.ROW_CHANGED);
            assertThat(found.seal()).isEqualTo(2);
            assertThat(found.fromPlace()).isEqualTo(5);
            assertThat(found.toPlace()).isEqualTo(7);
        });
    }

    @Test
    void eachColumnOfARowIsSealed() {
        for (String change : new String[] {
            "user_id = user_id + 1",
            "record_id = record_id + 1",
            "amount = amount + 1",
            "what = 'case'",
            "origin = 'elsewhere'",
            "organisation_id = 2",
            "id = -id"
        }) {
            TestChain mine = new TestChain(house, folder, giulia);
            mine.sealed(2);
            mine.tamper("update core.access_log set " + change + " where lane = ? and place = 1", mine.lanes.lane());
            assertThat(mine.kind()).as(change).contains(BreakKind.ROW_CHANGED);
        }
    }

    @Test
    void aRowIsMovedToAnotherMoment() {
        chain.tamper("update core.access_log set seen_at = current_timestamp where lane = ? and place = 2", lane());
        assertThat(chain.kind()).contains(BreakKind.ROW_CHANGED);
    }

    @Test
    void oneRemovedRowIsFound() {
        chain.tamper("delete from core.access_log where lane = ? and place = 3", lane());

        assertThat(chain.broken()).hasValueSatisfying(found -> {
            assertThat(found.kind()).isEqualTo(BreakKind.ROW_MISSING);
            assertThat(found.seal()).isEqualTo(1);
        });
    }

    @Test
    void oneInsertedRowIsFound() {
        // A look that was rolled back left its place empty: room for somebody's invention.
        assertThatThrownBy(() -> house.doAs(giulia, () -> house.transactions().run(() -> {
                    chain.log.seen("person", 1);
                    throw new IllegalStateException("rolled back");
                })))
                .hasMessage("rolled back");
        chain.sealed(2);
        assertThat(chain.broken()).isEmpty();

        chain.tamper(
                "insert into core.access_log (id, organisation_id, seen_at, user_id, purpose, origin, what, record_id,"
                        + " amount, lane, place) values (?, 1, current_timestamp, ?, 'casework', '', 'person', 5, 1, ?, 13)",
                house.ids().next(),
                giulia.id().value(),
                lane());

        assertThat(chain.broken()).hasValueSatisfying(found -> {
            assertThat(found.kind()).isEqualTo(BreakKind.ROW_ADDED);
            assertThat(found.seal()).isEqualTo(4);
        });
    }

    @Test
    void aRowInNobodysLaneIsFound() {
        house.sql(
                "insert into core.access_log (id, organisation_id, seen_at, user_id, purpose, origin, what, record_id,"
                        + " amount, lane, place) values (?, 1, current_timestamp, ?, 'casework', '', 'person', 5, 1, -7, 1)",
                house.ids().next(),
                giulia.id().value());
        assertThat(chain.verification().breaks())
                .anyMatch(one -> one.kind() == BreakKind.NOT_SEALED && one.lane() == -1);
        chain.tamper("delete from core.access_log where lane = -7");
    }

    @Test
    void oneRemovedSealIsFound() {
        chain.tamper("delete from core.access_seal where lane = ? and number = 2", lane());

        assertThat(chain.broken()).hasValueSatisfying(found -> {
            assertThat(found.kind()).isEqualTo(BreakKind.SEAL_MISSING);
            assertThat(found.seal()).isEqualTo(2);
        });
    }

    @Test
    void theRemovedEndOfALaneIsMissedByItsCounterfoil() {
        chain.tamper("delete from core.access_seal where lane = ? and number = 3", lane());
        chain.tamper("delete from core.access_log where lane = ? and place > 7", lane());

        assertThat(chain.broken()).hasValueSatisfying(found -> {
            assertThat(found.kind()).isEqualTo(BreakKind.SEAL_MISSING);
            assertThat(found.seal()).isEqualTo(3);
        });
    }

    @Test
    void aChangedSealIsFound() {
        chain.tamper("update core.access_seal set row_count = 4 where lane = ? and number = 2", lane());
        assertThat(chain.kind()).contains(BreakKind.SEAL_CHANGED);
    }

    @Test
    void whoSealsAForgeryAnewIsGivenAwayByTheCounterfoil() {
        chain.tamper("delete from core.access_log where lane = ? and place = 9", lane());
        chain.tamper("delete from core.access_seal where lane = ? and number = 3", lane());
        SealRow forged = forgedEnd();
        chain.tamper(
                "insert into core.access_seal (lane, number, from_place, to_place, row_count, sealed_at, digest, hash)"
                        + " values (?, 3, 8, 12, 4, (select min(sealed_at) from core.access_seal where lane = ?), ?, ?)",
                lane(),
                lane(),
                forged.digest(),
                forged.hash());

        assertThat(chain.broken()).hasValueSatisfying(found -> {
            assertThat(found.kind()).isEqualTo(BreakKind.SEAL_CHANGED);
            assertThat(found.seal()).isEqualTo(3);
        });
    }

    /** What our own program would have written of the rows that are left. */
    private SealRow forgedEnd() {
        SealMapper sql = house.mappers().of(SealMapper.class);
        SealRow second = sql.one(lane(), 2).orElseThrow();
        Digest digest = new Digest();
        sql.rows(lane(), 7, 12, 100).forEach(digest::row);
        SealRow bare = new SealRow(
                lane(), 3, 8, 12, 4, sql.one(lane(), 1).orElseThrow().sealedAt(), digest.hex(), "");
        return bare.with(Digest.of(second.hash(), bare));
    }

    @Test
    void aWholeLaneThatIsTakenAwayIsMissed() {
        new TestChain(house, folder, giulia).sealed(1);
        chain.tamper("delete from core.access_log where lane = ?", lane());
        chain.tamper("delete from core.access_seal where lane = ?", lane());
        chain.tamper("delete from core.access_lane where lane = ?", lane());
        assertThat(chain.kind()).contains(BreakKind.LANE_MISSING);
    }

    @Test
    void aLookUnderWayIsWaitedForAndThenSealed() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        chain.looks(1);
        ExecutorService slow = Executors.newSingleThreadExecutor();
        try {
            Future<?> look = slow.submit(
                    () -> house.doAs(giulia, () -> house.transactions().run(() -> {
                        chain.log.seen("person", 1);
                        looked.countDown();
                        waitFor(mayEnd);
                    })));
            waitFor(looked);
            chain.sealed(2);
            assertThat(house.count("select max(to_place) from core.access_seal where lane = ?", lane()))
                    .isEqualTo(13);
            mayEnd.countDown();
            look.get();
        } finally {
            mayEnd.countDown();
            slow.shutdown();
        }
        assertThat(chain.verification().unsealed()).isGreaterThanOrEqualTo(3);
        chain.sealing.round();

        assertThat(house.count("select max(to_place) from core.access_seal where lane = ?", lane()))
                .isEqualTo(16);
        assertThat(chain.broken()).isEmpty();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    @Test
    void whatARunLeftWithoutASealTheNextOneSeals() {
        chain.looks(3);
        Lanes next = new Lanes(house.mappers(), house.transactions(), house.clock(), chain.lanes.node());
        chain.sealing(next).round();

        assertThat(house.count("select max(to_place) from core.access_seal where lane = ?", lane()))
                .isEqualTo(15);
        assertThat(chain.broken()).isEmpty();
    }

    @Test
    void whatNobodySealsForAnHourIsTold() {
        chain.looks(1);
        Instant before = house.clock().instant();
        house.clock().forward(Duration.ofHours(2));
        try {
            assertThat(chain.kind()).contains(BreakKind.NOT_SEALED);
        } finally {
            house.clock().set(before);
        }
    }

    @Test
    void moreRowsThanOneSealHoldsAreSealedInTurn() {
        house.doAs(giulia, () -> house.transactions().run(() -> {
            for (int i = 0; i < 2_500; i++) {
                chain.log.seen("person", i + 1);
            }
        }));
        chain.sealing.round();

        assertThat(house.count("select count(*) from core.access_seal where lane = ?", lane()))
                .isEqualTo(5);
        assertThat(chain.broken()).isEmpty();
    }

    @Test
    void theDatabaseItselfRefusesEveryChange() {
        for (String statement : new String[] {
            "update core.access_log set purpose = 'x'",
            "delete from core.access_log",
            "update core.access_seal set hash = 'x'",
            "delete from core.access_seal",
            "delete from core.access_lane"
        }) {
            assertThatThrownBy(() -> house.sql(statement))
                    .as(statement)
                    .rootCause()
                    .message()
                    .containsIgnoringCase("access_stays_as_written");
        }
        assertThat(chain.broken()).isEmpty();
    }

    @Test
    void whatIsOlderThanTheSealsIsSealedAsItStands() {
        assertThat(house.count("select count(*) from core.access_lane where lane = 0"))
                .isEqualTo(1);
        assertThat(chain.verification().breaks()).noneMatch(one -> one.lane() == 0);
    }

    @Test
    void administratorsAndThePrivacyOfficerAsk() {
        ChainBook book = new ChainBook(
                TestGround.of(house), new Verifying(house.mappers(), house.clock(), new Counterfoil(folder)));
        Actor ivo = house.user("Ivo", Role.ADMINISTRATOR);
        Actor pia = house.user("Pia", Role.PRIVACY);
        assertThat(house.as(ivo, () -> book.verify(Optional.empty())).rows()).isGreaterThanOrEqualTo(12);
        assertThat(house.as(pia, () -> book.verify(Optional.of(java.time.LocalDate.of(2030, 1, 1))))
                        .rows())
                .isZero();
        assertThatThrownBy(() -> house.as(giulia, () -> book.verify(Optional.empty())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoAsksFromADayOnReadsOnlyWhatWasSealedSince() {
        Instant before = house.clock().instant();
        house.clock().forward(Duration.ofDays(3));
        try {
            chain.sealed(2);
            chain.tamper("delete from core.access_log where lane = ? and place = 2", lane());
            Verifying verifying = new Verifying(house.mappers(), house.clock(), new Counterfoil(folder));
            Optional<Instant> yesterday = Optional.of(house.clock().instant().minus(Duration.ofDays(1)));
            assertThat(verifying.verify(yesterday).breaks().stream().map(ChainBreak::lane))
                    .doesNotContain(lane());
            chain.tamper("delete from core.access_log where lane = ? and place = 13", lane());
            assertThat(verifying.verify(yesterday).breaks().stream().map(ChainBreak::lane))
                    .contains(lane());
        } finally {
            house.clock().set(before);
        }
    }
}
