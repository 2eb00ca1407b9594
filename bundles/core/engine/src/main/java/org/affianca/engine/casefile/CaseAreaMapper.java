package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Areas that follow a case: those called in, and those that work there. */
interface CaseAreaMapper {
    /** An area that was called in. */
    record Called(long id, String area, LocalDate fromDay, Optional<LocalDate> untilDay, String remark) {}

    /** An area with its works in the case, as far as they are seen. */
    record Working(String area, int works, int openWorks) {}

    @Select("""
            select a.id, a.area, a.from_day, a.until_day, a.remark from core.case_area a
             where a.organisation_id = #{org} and a.case_id = #{id}
             order by a.from_day desc, a.id desc""")
    List<Called> called(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Select("""
            select w.area, count(*) as works, sum(case when w.stage = 'ENDED' then 0 else 1 end) as open_works
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.case_id = #{id} and w.stage not in ('VOID')
               and""" + Sight.WORK + """
             group by w.area
             order by w.area""")
    List<Working> working(@Param("v") Viewer v, @Param("id") CaseId id);

    @Insert("""
            insert into core.case_area (organisation_id, id, case_id, area, from_day, remark)
            values (#{org}, #{row}, #{id}, #{area}, #{from}, #{remark})""")
    void involve(
            @Param("org") OrganisationId org,
            @Param("row") long row,
            @Param("id") CaseId id,
            @Param("area") String area,
            @Param("from") LocalDate from,
            @Param("remark") String remark);

    @Update("update core.case_area set until_day = #{last} where organisation_id = #{org} and id = #{row}")
    void dismiss(@Param("org") OrganisationId org, @Param("row") long row, @Param("last") LocalDate last);
}
