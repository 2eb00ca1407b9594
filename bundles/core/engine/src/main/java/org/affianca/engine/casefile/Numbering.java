package org.affianca.engine.casefile;

import java.util.Locale;
import org.affianca.api.OrganisationId;
import org.affianca.engine.db.Mappers;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/**
 * Numbers cases within a year: {@code 2026/000042}. The counter's row is held until the commit, so no number is given
 * twice and none is lost by a case that was not opened after all.
 */
final class Numbering {
    /** The counters. */
    interface CounterMapper {
        @Update("""
                update core.case_counter set taken = taken + 1
                 where organisation_id = #{org} and of_year = #{year}""")
        int count(@Param("org") OrganisationId org, @Param("year") int year);

        @Select("select taken from core.case_counter where organisation_id = #{org} and of_year = #{year}")
        int taken(@Param("org") OrganisationId org, @Param("year") int year);

        @Update("update core.organisation set profile = profile where organisation_id = #{org}")
        void lock(@Param("org") OrganisationId org);

        @Insert("insert into core.case_counter (organisation_id, of_year, taken) values (#{org}, #{year}, 1)")
        void begin(@Param("org") OrganisationId org, @Param("year") int year);
    }

    private final CounterMapper sql;

    Numbering(Mappers mappers) {
        this.sql = mappers.of(CounterMapper.class);
    }

    String next(OrganisationId organisation, int year) {
        if (sql.count(organisation, year) == 0) {
            begin(organisation, year);
        }
        return String.format(Locale.ROOT, "%04d/%06d", year, sql.taken(organisation, year));
    }

    /** The first case of a year: the organisation's row is what two of them wait for. */
    private void begin(OrganisationId organisation, int year) {
        sql.lock(organisation);
        if (sql.count(organisation, year) == 0) {
            sql.begin(organisation, year);
        }
    }
}
