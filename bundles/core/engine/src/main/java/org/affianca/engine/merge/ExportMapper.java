package org.affianca.engine.merge;

import java.util.Collection;
import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Which of the records that belong to a person may be told to whom; each is looked up by its key. */
interface ExportMapper {
    String CHOSEN = """
            <script>
            select chosen.found_id from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='id' collection='ids' separator=','>(cast(#{id} as bigint))</foreach>
                   ) chosen (found_id)
            """;

    /** Reads a record by the id that was chosen; Derby would scan the table. */
    String BY_KEY = " --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n on ";

    String CASE_OF = " join core.case_file c" + BY_KEY + "c.organisation_id = #{v.organisation} and c.id = ";

    @Select("""
            select id from core.person
             where organisation_id = #{org} and merged_into = #{id}
             order by id""")
    List<Long> absorbedBy(@Param("org") OrganisationId org, @Param("id") long id);

    @Select(CHOSEN + " join core.person p" + BY_KEY
            + "p.organisation_id = #{v.organisation} and p.id = chosen.found_id where " + Sight.PERSON + "</script>")
    List<Long> people(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select(CHOSEN + CASE_OF + "chosen.found_id where " + Sight.CASE + "</script>")
    List<Long> cases(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select(CHOSEN + " join core.works w" + BY_KEY
            + "w.organisation_id = #{v.organisation} and w.id = chosen.found_id" + CASE_OF + "w.case_id where "
            + Sight.WORK + "</script>")
    List<Long> works(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select(CHOSEN + " join core.note n" + BY_KEY
            + "n.organisation_id = #{v.organisation} and n.id = chosen.found_id" + CASE_OF + "n.case_id where "
            + Sight.NOTE + "</script>")
    List<Long> notes(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select(CHOSEN + " join core.document d" + BY_KEY
            + "d.organisation_id = #{v.organisation} and d.id = chosen.found_id" + CASE_OF + "d.case_id where "
            + Sight.DOCUMENT + "</script>")
    List<Long> documents(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select(CHOSEN + " join core.contact k" + BY_KEY
            + "k.organisation_id = #{v.organisation} and k.id = chosen.found_id where " + Sight.CONTACT + "</script>")
    List<Long> contacts(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select(CHOSEN + " join core.report r" + BY_KEY
            + "r.organisation_id = #{v.organisation} and r.id = chosen.found_id where " + Sight.REPORT + "</script>")
    List<Long> reports(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select(CHOSEN + " join core.emergency g" + BY_KEY
            + "g.organisation_id = #{v.organisation} and g.id = chosen.found_id where " + Sight.EMERGENCY + "</script>")
    List<Long> emergencies(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select(CHOSEN + " join core.meeting u" + BY_KEY
            + "u.organisation_id = #{v.organisation} and u.id = chosen.found_id" + CASE_OF + "u.case_id where "
            + Sight.MEETING + "</script>")
    List<Long> meetings(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);

    @Select(CHOSEN + " join core.circumstance f" + BY_KEY
            + "f.organisation_id = #{v.organisation} and f.id = chosen.found_id"
            + " join core.person p" + BY_KEY + "p.organisation_id = f.organisation_id and p.id = f.person_id where "
            + Sight.FACT + "</script>")
    List<Long> circumstances(@Param("v") Viewer v, @Param("ids") Collection<Long> ids);
}
