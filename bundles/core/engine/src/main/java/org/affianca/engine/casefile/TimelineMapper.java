package org.affianca.engine.casefile;

import java.util.List;
import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The events of a case, and which of the things they speak of are seen. */
interface TimelineMapper {
    /** A member of staff named by an event. */
    record Staff(long id, String label) {}

    @Select("""
            select e.number, e.type, e.happened_at, a.label as by_label, e.work_id, e.values_json
              from core.event e
              join core.account a on a.organisation_id = e.organisation_id and a.id = e.user_id
             where e.organisation_id = #{v.organisation} and e.case_id = #{id} and e.number < #{before}
               and (e.work_id is null or exists (
                     select 1 from core.works w
                       join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
                      where w.organisation_id = e.organisation_id and w.id = e.work_id and""" + Sight.WORK + """
                   ))
             order by e.number desc
             fetch first #{most} rows only""")
    List<EventRow> events(
            @Param("v") Viewer v, @Param("id") CaseId id, @Param("before") long before, @Param("most") int most);

    @Select("""
            <script>
            select n.id from core.note n
              join core.case_file c on c.organisation_id = n.organisation_id and c.id = n.case_id
             where n.organisation_id = #{v.organisation} and n.id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
               and""" + Sight.NOTE + "</script>")
    List<Long> notesSeen(@Param("v") Viewer v, @Param("ids") Set<Long> ids);

    @Select("""
            <script>
            select d.id from core.document d
              join core.case_file c on c.organisation_id = d.organisation_id and c.id = d.case_id
             where d.organisation_id = #{v.organisation} and d.id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
               and""" + Sight.DOCUMENT + "</script>")
    List<Long> documentsSeen(@Param("v") Viewer v, @Param("ids") Set<Long> ids);

    @Select("""
            <script>
            select r.id from core.report r
             where r.organisation_id = #{v.organisation} and r.id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
               and""" + Sight.REPORT + "</script>")
    List<Long> reportsSeen(@Param("v") Viewer v, @Param("ids") Set<Long> ids);

    @Select("""
            <script>
            select a.id, a.label from core.account a
             where a.organisation_id = #{v.organisation} and a.id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
            </script>""")
    List<Staff> staff(@Param("v") Viewer v, @Param("ids") Set<Long> ids);
}
