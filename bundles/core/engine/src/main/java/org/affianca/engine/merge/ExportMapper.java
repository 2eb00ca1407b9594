package org.affianca.engine.merge;

import java.util.Collection;
import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Which of the records that belong to a person may be told to whom. */
interface ExportMapper {
    String AMONG = """
             in <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach> and
            """;

    @Select("""
            select id from core.person
             where organisation_id = #{org} and merged_into = #{id}
             order by id""")
    List<Long> absorbedBy(@Param("org") OrganisationId org, @Param("id") long id);

    @Select("<script> select p.id from core.person p where p.organisation_id = #{v.organisation} and p.id " + AMONG
            + Sight.PERSON + "</script>")
    List<Long> people(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select("<script> select c.id from core.case_file c where c.organisation_id = #{v.organisation} and c.id " + AMONG
            + Sight.CASE + "</script>")
    List<Long> cases(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select("""
            <script>
            select w.id from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id
            """ + AMONG + Sight.WORK + "</script>")
    List<Long> works(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select("""
            <script>
            select n.id from core.note n
              join core.case_file c on c.organisation_id = n.organisation_id and c.id = n.case_id
             where n.organisation_id = #{v.organisation} and n.id
            """ + AMONG + Sight.NOTE + "</script>")
    List<Long> notes(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select("""
            <script>
            select d.id from core.document d
              join core.case_file c on c.organisation_id = d.organisation_id and c.id = d.case_id
             where d.organisation_id = #{v.organisation} and d.id
            """ + AMONG + Sight.DOCUMENT + "</script>")
    List<Long> documents(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select("<script> select k.id from core.contact k where k.organisation_id = #{v.organisation} and k.id " + AMONG
            + Sight.CONTACT + "</script>")
    List<Long> contacts(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select("<script> select r.id from core.report r where r.organisation_id = #{v.organisation} and r.id " + AMONG
            + Sight.REPORT + "</script>")
    List<Long> reports(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select("<script> select g.id from core.emergency g where g.organisation_id = #{v.organisation} and g.id " + AMONG
            + Sight.EMERGENCY + "</script>")
    List<Long> emergencies(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select("""
            <script>
            select u.id from core.meeting u
              join core.case_file c on c.organisation_id = u.organisation_id and c.id = u.case_id
             where u.organisation_id = #{v.organisation} and u.id
            """ + AMONG + Sight.MEETING + "</script>")
    List<Long> meetings(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select("""
            <script>
            select f.id from core.circumstance f
              join core.person p on p.organisation_id = f.organisation_id and p.id = f.person_id
             where f.organisation_id = #{v.organisation} and f.id
            """ + AMONG + Sight.FACT + "</script>")
    List<Long> circumstances(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);
}
