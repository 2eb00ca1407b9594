package org.affianca.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.area.broken.LooksAtWhatIsShown;
import org.affianca.area.broken.LooksNextDoor;
import org.affianca.area.broken.PolicyWithADatabase;
import org.affianca.area.broken.ReachesIn;
import org.affianca.area.broken.StartsThreads;
import org.affianca.area.other.Neighbour;
import org.affianca.area.other.api.Shown;
import org.affianca.engine.broken.BusyMapper;
import org.affianca.engine.broken.CaseManager;
import org.affianca.engine.broken.ClassMapper;
import org.affianca.engine.broken.Inside;
import org.affianca.engine.broken.KnowsAnArea;
import org.affianca.engine.broken.KnowsItsDatabase;
import org.affianca.engine.broken.NamesAreas;
import org.affianca.engine.broken.SpeaksHttp;
import org.affianca.engine.broken.TestsTheOldWay;
import org.affianca.engine.db.LooksUp;
import org.affianca.rest.broken.AsksTheMachine;
import org.affianca.rest.broken.ReadsTheDatabase;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 12: each rule of the house fails on a class that breaks it. */
class RulesCanFailTest {
    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("THE_CONTRACT_STANDS_ALONE", "DataSource", org.affianca.api.broken.OpensADatabase.class),
                breach("NOBODY_IMPORTS_THE_ENGINE", "engine.broken.Inside", ReachesIn.class),
                breach("NOBODY_IMPORTS_REST", "rest.broken.Inside", ReachesIn.class),
                breach("NOBODY_IMPORTS_THE_WEB", "web.broken.Inside", ReachesIn.class),
                breach("CORE_KNOWS_NO_AREA", "area.broken.ReachesIn", KnowsAnArea.class),
                breach("AREAS_DO_NOT_KNOW_EACH_OTHER", "Neighbour", LooksNextDoor.class, Neighbour.class),
                breach("AREAS_OPEN_NO_DATABASE", "DataSource", org.affianca.area.broken.OpensADatabase.class),
                breach("AREAS_OPEN_NO_DATABASE", "SqlSession", org.affianca.area.broken.OpensADatabase.class),
                breach("AREAS_START_NO_THREADS", "java.lang.Thread", StartsThreads.class),
                breach("AREAS_START_NO_THREADS", "Executors", StartsThreads.class),
                breach("AREAS_KEEP_NO_MUTABLE_STATICS", "counted", StartsThreads.class),
                breach("POLICIES_NEED_NO_CONTAINER", "DataSource", PolicyWithADatabase.class),
                breach("POLICIES_ASK_NO_SERVICES", "asks for org.affianca.api.work.Works", PolicyWithADatabase.class),
                breach("REST_READS_NO_DATABASE", "DataSource", ReadsTheDatabase.class),
                breach("THE_ENGINE_SPEAKS_NO_HTTP", "jakarta.ws.rs.Path", SpeaksHttp.class),
                breach("ONLY_DB_KNOWS_THE_DATABASES", "DataSource", KnowsItsDatabase.class),
                breach("MAPPERS_ONLY_MAP", "WorkDesk", BusyMapper.class),
                breach("MAPPERS_ONLY_MAP", "is no interface", ClassMapper.class),
                breach(
                        "NO_CIRCLES_IN_THE_CONTRACT",
                        "Cycle detected",
                        org.affianca.api.brokenone.One.class,
                        org.affianca.api.brokentwo.Two.class),
                breach(
                        "NO_CIRCLES_IN_THE_ENGINE",
                        "Cycle detected",
                        org.affianca.engine.brokenone.One.class,
                        org.affianca.engine.brokentwo.Two.class),
                breach(
                        "NO_CIRCLES_IN_REST",
                        "Cycle detected",
                        org.affianca.rest.brokenone.One.class,
                        org.affianca.rest.brokentwo.Two.class),
                breach(
                        "NO_CIRCLES_IN_AN_AREA",
                        "Cycle detected",
                        org.affianca.area.broken.one.One.class,
                        org.affianca.area.broken.two.Two.class),
                breach("THE_GROUND_IMPORTS_NOTHING", "OpensADatabase", org.affianca.api.Floating.class),
                breach("NOTHING_RUNS_UP_IN_THE_ENGINE", "Inside", LooksUp.class, Inside.class),
                breach("NO_JUNIT_4", "org.junit.OldAssertions", TestsTheOldWay.class),
                breach("THE_DAY_IS_THE_OFFICES", "LocalDate.now()", AsksTheMachine.class),
                breach("THE_DAY_IS_THE_OFFICES", "Instant.now()", AsksTheMachine.class),
                breach("NAMES_SAY_WHAT_A_THING_IS", "CaseManager", CaseManager.class));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void theRuleCatches(ArchRule rule, String said, List<Class<?>> broken) {
        assertThatThrownBy(() -> rule.check(House.only(broken.toArray(Class<?>[]::new))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(said);
    }

    @Test
    void noRuleIsWithoutAClassThatBreaksIt() {
        Set<String> proved = breaches()
                .map(breach -> ((Named<?>) breach.get()[0]).getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rules = HouseRulesTest.rules().map(Named::getName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(proved).isEqualTo(rules);
    }

    @Test
    void aNeighbourMayShowAPackageOfItsOwn() {
        assertThatCode(() ->
                        Rules.AREAS_DO_NOT_KNOW_EACH_OTHER.check(House.only(LooksAtWhatIsShown.class, Shown.class)))
                .doesNotThrowAnyException();
    }

    @Test
    void aTextThatNamesAnAreaIsSeen() {
        String broken = NamesAreas.class.getName();
        assertThat(NamesInText.in(House.only(NamesAreas.class), List.of("org.affianca.engine")))
                .containsExactly(
                        broken + " names affianca-area-prison",
                        broken + " names employment.traineeship",
                        broken + " names org.affianca.area.minors");
    }

    @Test
    void aPackageThatDoesNotSayNullMarkedIsSeen() {
        assertThat(Unmarked.in(House.only(Inside.class))).containsExactly("org.affianca.engine.broken");
    }

    private static Arguments breach(String name, String said, Class<?>... broken) {
        try {
            Object rule = Rules.class.getDeclaredField(name).get(null);
            return Arguments.of(Named.of(name, rule), said, Arrays.asList(broken));
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
