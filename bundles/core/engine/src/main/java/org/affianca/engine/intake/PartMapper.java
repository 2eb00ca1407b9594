package org.affianca.engine.intake;

import java.util.List;
import org.affianca.api.ContactId;
import org.affianca.api.OrganisationId;
import org.affianca.api.intake.UnmetDemand;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What stands in a contact several times: themes, papers, demands. A correction ends the lines before it. */
interface PartMapper {
    /** A code in one of the lists of a contact. */
    record Line(ContactId contactId, String code) {}

    /** Something asked for in vain. */
    record Unmet(ContactId contactId, String service, String reason, String remark) {}

    String OF = """
             where t.organisation_id = #{org} and t.until_version is null and t.contact_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
             order by t.contact_id, t.place
            </script>""";

    @Select("<script> select t.contact_id, t.theme as code from core.contact_theme t" + OF)
    List<Line> themes(@Param("org") OrganisationId org, @Param("ids") List<ContactId> ids);

    @Select("<script> select t.contact_id, t.paper as code from core.contact_paper t" + OF)
    List<Line> papers(@Param("org") OrganisationId org, @Param("ids") List<ContactId> ids);

    @Select("<script> select t.contact_id, t.service, t.reason, t.remark from core.contact_unmet t" + OF)
    List<Unmet> unmet(@Param("org") OrganisationId org, @Param("ids") List<ContactId> ids);

    @Insert("""
            <script>
            insert into core.contact_theme (organisation_id, contact_id, since_version, place, theme) values
            <foreach item='one' index='i' collection='all' separator=','>
                (#{org}, #{id}, #{version}, #{i}, #{one})
            </foreach>
            </script>""")
    void insertThemes(
            @Param("org") OrganisationId org,
            @Param("id") ContactId id,
            @Param("version") int version,
            @Param("all") List<String> all);

    @Insert("""
            <script>
            insert into core.contact_paper (organisation_id, contact_id, since_version, place, paper) values
            <foreach item='one' index='i' collection='all' separator=','>
                (#{org}, #{id}, #{version}, #{i}, #{one})
            </foreach>
            </script>""")
    void insertPapers(
            @Param("org") OrganisationId org,
            @Param("id") ContactId id,
            @Param("version") int version,
            @Param("all") List<String> all);

    @Insert("""
            <script>
            insert into core.contact_unmet (organisation_id, contact_id, since_version, place, service, reason, remark)
            values
            <foreach item='one' index='i' collection='all' separator=','>
                (#{org}, #{id}, #{version}, #{i}, #{one.service}, #{one.reason}, #{one.note})
            </foreach>
            </script>""")
    void insertUnmet(
            @Param("org") OrganisationId org,
            @Param("id") ContactId id,
            @Param("version") int version,
            @Param("all") List<UnmetDemand> all);

    @Update("""
            update core.contact_theme set until_version = #{version}
             where organisation_id = #{org} and contact_id = #{id} and until_version is null""")
    void endThemes(@Param("org") OrganisationId org, @Param("id") ContactId id, @Param("version") int version);

    @Update("""
            update core.contact_paper set until_version = #{version}
             where organisation_id = #{org} and contact_id = #{id} and until_version is null""")
    void endPapers(@Param("org") OrganisationId org, @Param("id") ContactId id, @Param("version") int version);

    @Update("""
            update core.contact_unmet set until_version = #{version}
             where organisation_id = #{org} and contact_id = #{id} and until_version is null""")
    void endUnmet(@Param("org") OrganisationId org, @Param("id") ContactId id, @Param("version") int version);
}
