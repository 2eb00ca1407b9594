package org.affianca.engine.access;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Asks whether one case may be seen, written to or handed over, or one person written to: 1 or 0. */
interface SightMapper {
    @Select("select count(*) from core.case_file c where c.organisation_id = #{v.organisation} and c.id = #{id} and"
            + Sight.CASE)
    int seen(@Param("v") Viewer viewer, @Param("id") CaseId id);

    @Select("select count(*) from core.case_file c where c.organisation_id = #{v.organisation} and c.id = #{id} and"
            + Sight.CASE_BY_RIGHT)
    int seenByRight(@Param("v") Viewer viewer, @Param("id") CaseId id);

    @Select("select count(*) from core.case_file c where c.organisation_id = #{v.organisation} and c.id = #{id} and"
            + Sight.CASE_WRITE)
    int writable(@Param("v") Viewer viewer, @Param("id") CaseId id);

    @Select("select count(*) from core.case_file c where c.organisation_id = #{v.organisation} and c.id = #{id} and"
            + Sight.CASE_HAND_OVER)
    int handedOver(@Param("v") Viewer viewer, @Param("id") CaseId id);

    @Select("""
            <script>
            select a.unit_id as unit, cast('ORDINARY' as varchar(16)) as secrecy from core.account_unit a
             where a.organisation_id = #{v.organisation} and a.user_id = #{v.user}
            <if test="v.coordinator">
            union
            select b.unit_id as unit, s.secrecy from core.account_unit a
              join core.unit_within b on b.organisation_id = a.organisation_id and b.above_id = a.unit_id
              cross join (values (cast('ORDINARY' as varchar(16))), ('PROFESSIONAL')) s (secrecy)
             where a.organisation_id = #{v.organisation} and a.user_id = #{v.user}
            </if>
            </script>""")
    List<Reach> reach(@Param("v") Viewer viewer);

    @Select("""
            <script>
            select count(*) from core.glass g
              join core.case_member m on m.organisation_id = g.organisation_id and m.case_id = g.case_id
             where g.organisation_id = #{v.organisation} and g.user_id = #{v.user} and g.ends_at > #{v.now}
               and m.person_id in
               <foreach item='id' collection='people' open='(' separator=',' close=')'>#{id}</foreach>
            </script>""")
    int behindGlass(@Param("v") Viewer viewer, @Param("people") List<PersonId> people);
}
