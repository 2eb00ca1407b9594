package org.affianca.engine.report;

import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.ReportId;
import org.affianca.api.report.Concerned;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Whom reports are about; a correction ends the lines before it. */
interface ConcernedMapper {
    /** A line of one of the reports. */
    record Row(ReportId reportId, Optional<Long> personId, String description) {
        Optional<PersonId> person() {
            return personId.map(PersonId::new);
        }

        Concerned concerned() {
            return new Concerned(person(), description);
        }
    }

    @Select("""
            <script>
            select q.report_id, q.person_id, q.description from core.report_person q
             where q.organisation_id = #{org} and q.until_version is null and q.report_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
             order by q.report_id, q.place
            </script>""")
    List<Row> of(@Param("org") OrganisationId org, @Param("ids") List<ReportId> ids);

    @Insert("""
            <script>
            insert into core.report_person (organisation_id, report_id, since_version, place, person_id, description)
            values
            <foreach item='one' index='i' collection='all' separator=','>
                (#{org}, #{id}, #{version}, #{i}, #{one.person,jdbcType=BIGINT}, #{one.description})
            </foreach>
            </script>""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") ReportId id,
            @Param("version") int version,
            @Param("all") List<Concerned> all);

    @Update("""
            update core.report_person set until_version = #{version}
             where organisation_id = #{org} and report_id = #{id} and until_version is null""")
    void end(@Param("org") OrganisationId org, @Param("id") ReportId id, @Param("version") int version);
}
