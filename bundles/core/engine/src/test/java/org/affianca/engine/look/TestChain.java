package org.affianca.engine.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.affianca.api.access.Actor;
import org.affianca.api.look.BreakKind;
import org.affianca.api.look.ChainBreak;
import org.affianca.api.look.Verification;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Lanes;
import org.affianca.engine.db.TestHouse;

/** One run of the program that writes looks and seals them, and somebody who reaches around it. */
final class TestChain {
    static final int MANY = 20;

    final TestHouse house;
    final Actor reader;
    final Lanes lanes;
    final AccessLog log;
    final Sealing sealing;
    private final Alerting alerting;
    private final Counterfoil counterfoil;

    TestChain(TestHouse house, Path folder, Actor reader) {
        this(
                house,
                folder,
                reader,
                new Lanes(
                        house.mappers(),
                        house.transactions(),
                        house.clock(),
                        UUID.randomUUID().toString()));
    }

    /** One that seals what the house's own desks look at. */
    static TestChain ofHouse(TestHouse house, Path folder, Actor reader) {
        return new TestChain(house, folder, reader, house.lanes());
    }

    private TestChain(TestHouse house, Path folder, Actor reader, Lanes lanes) {
        this.house = house;
        this.reader = reader;
        this.lanes = lanes;
        this.log =
                new AccessLog(house.acting(), house.clock(), house.ids(), house.mappers(), house.transactions(), lanes);
        this.counterfoil = new Counterfoil(folder);
        this.alerting = new Alerting(
                house.mappers(), house.transactions(), house.ids(), house.clock(), MANY, Duration.ofDays(30));
        this.sealing = sealing(lanes);
    }

    Sealing sealing(Lanes of) {
        return new Sealing(of, house.mappers(), house.transactions(), house.clock(), alerting, counterfoil);
    }

    /** So many looks, sealed together. */
    void sealed(int looks) {
        looks(looks);
        sealing.round();
    }

    void looks(int looks) {
        for (int i = 0; i < looks; i++) {
            house.doAs(reader, () -> log.seen("person", 77));
        }
    }

    Verification verification() {
        return new Verifying(house.mappers(), house.clock(), counterfoil).verify(Optional.empty());
    }

    /** What is wrong with this run's lane. */
    Optional<ChainBreak> broken() {
        return verification().breaks().stream()
                .filter(one -> one.lane() == lanes.lane())
                .findFirst();
    }

    Optional<BreakKind> kind() {
        return broken().map(ChainBreak::kind);
    }

    /** A statement by somebody who may take the guards away, and who puts them back. */
    void tamper(String statement, Object... values) {
        guards(false);
        try {
            house.sql(statement, values);
        } finally {
            guards(true);
        }
    }

    private void guards(boolean on) {
        if (house.toString().equals("derby")) {
            triggers().forEach(create -> house.sql(on ? create : "drop trigger " + create.split("\\s+")[2]));
        } else {
            for (String table : List.of("access_log", "access_seal", "access_lane")) {
                house.sql("alter table core." + table + (on ? " enable" : " disable") + " trigger user");
            }
        }
    }

    private static List<String> triggers() {
        try (InputStream in = TestChain.class.getResourceAsStream("/db/211-access-guard.derby.sql")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.replaceAll("--.*", "").split(";")).stream()
                    .map(String::strip)
                    .filter(one -> one.startsWith("create trigger"))
                    .toList();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
