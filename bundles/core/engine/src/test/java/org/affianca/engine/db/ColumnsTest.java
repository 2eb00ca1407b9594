package org.affianca.engine.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.UserId;
import org.affianca.api.money.Money;
import org.affianca.api.person.FiscalCode;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ColumnsTest {
    record Sample(
            long id,
            CaseId caseId,
            Money amount,
            FiscalCode fiscalCode,
            Code code,
            ServiceCode service,
            YearMonth ofMonth,
            LocalDate onDay,
            Instant madeAt,
            Secrecy secrecy,
            boolean flag,
            BigDecimal quantity,
            Optional<LocalDate> maybeDay,
            Optional<Instant> maybeAt,
            Optional<String> maybeText,
            Optional<Long> maybeNumber,
            Optional<BigDecimal> maybeQuantity,
            Optional<Boolean> maybeFlag) {}

    interface SampleMapper {
        @Insert("""
                insert into samples.sample values (#{s.id}, #{s.caseId}, #{s.amount}, #{s.fiscalCode}, #{s.code},
                    #{s.service}, #{s.ofMonth}, #{s.onDay}, #{s.madeAt}, #{s.secrecy}, #{s.flag}, #{s.quantity},
                    #{s.maybeDay}, #{s.maybeAt}, #{s.maybeText}, #{s.maybeNumber}, #{s.maybeQuantity},
                    #{s.maybeFlag})""")
        void add(@Param("s") Sample sample);

        @Select("select * from samples.sample where id = #{id}")
        Optional<Sample> find(@Param("id") long id);

        @Select("select count(*) from samples.sample where maybe_number = #{user} or case_id = #{user}")
        int countOf(@Param("user") Optional<UserId> user);
    }

    private final SampleMapper mapper;

    ColumnsTest(TestHouse house) {
        house.migrations().run("samples", "samples", List.of(new Script("001-sample.sql", """
                create table samples.sample (id bigint not null primary key, case_id bigint, amount bigint,
                    fiscal_code varchar(16), code varchar(64), service varchar(64), of_month varchar(7), on_day date,
                    made_at timestamp, secrecy varchar(16), flag boolean, quantity decimal(9,2), maybe_day date,
                    maybe_at timestamp, maybe_text varchar(20), maybe_number bigint, maybe_quantity decimal(9,2),
                    maybe_flag boolean);
                """)));
        this.mapper = house.mappers().of(SampleMapper.class);
    }

    private static Sample full(long id) {
        return new Sample(
                id,
                new CaseId(7),
                new Money(-60_050),
                new FiscalCode("FTTDAA91D52G337S"),
                new Code("moved-away"),
                new ServiceCode("employment.traineeship"),
                YearMonth.of(2026, 2),
                LocalDate.of(1934, 4, 4),
                Instant.parse("2026-03-29T01:30:00.123456Z"),
                Secrecy.SPECIALIST,
                true,
                new BigDecimal("7.50"),
                Optional.of(LocalDate.of(2026, 12, 31)),
                Optional.of(Instant.parse("2025-10-26T00:30:00Z")),
                Optional.of("D’Esempio è"),
                Optional.of(8L),
                Optional.of(new BigDecimal("0.25")),
                Optional.of(false));
    }

    @Test
    void giveBackEveryValueAsItWas() {
        mapper.add(full(1));
        assertThat(mapper.find(1)).contains(full(1));
    }

    @Test
    void giveBackWhatIsAbsentAsAbsent() {
        Sample whole = full(2);
        Sample bare = new Sample(
                2,
                whole.caseId(),
                whole.amount(),
                whole.fiscalCode(),
                whole.code(),
                whole.service(),
                whole.ofMonth(),
                whole.onDay(),
                whole.madeAt(),
                whole.secrecy(),
                false,
                whole.quantity(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        mapper.add(bare);
        assertThat(mapper.find(2)).contains(bare);
    }

    @Test
    void takeAnIdInsideAnOptionalAsANumber() {
        mapper.add(full(3));
        assertThat(mapper.countOf(Optional.of(new UserId(8)))).isPositive();
    }
}
