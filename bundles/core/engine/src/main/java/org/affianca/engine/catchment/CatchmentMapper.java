package org.affianca.engine.catchment;

import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.catchment.Catchment;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.register.Which;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What catchments have beside the words all entries share. */
interface CatchmentMapper {
    /** Where somebody lives; empty for the protected, whose address is shown to nobody. */
    record Home(String street, String municipality) {}

    String ROW = """
            select t.entry_id, t.street, t.municipality, t.municipality_key, t.first_number, t.last_number, t.side,
                   t.worker_id, e.unit_id, e.from_day, e.until_day
              from core.catchment t
            """;

    @Select("<script>" + ROW + Which.ONES + "</script>")
    List<CatchmentRow> these(@Param("v") Viewer v, @Param("which") Which which);

    @Select(ROW + """
              join core.register_entry e
                on e.organisation_id = t.organisation_id and e.id = t.entry_id and e.version = t.version
             where t.organisation_id = #{v.organisation} and t.street_key = #{street}
             order by e.from_day, e.id
             fetch first 500 rows only""")
    List<CatchmentRow> ofStreet(@Param("v") Viewer v, @Param("street") String street);

    @Select("""
            <script>
            """ + ROW + """
              join core.register_entry e
                on e.organisation_id = t.organisation_id and e.id = t.entry_id and e.version = t.version
             where t.organisation_id = #{v.organisation} and t.street_key in
            <foreach item='s' collection='streets' open='(' separator=',' close=')'>#{s}</foreach>
            </script>""")
    List<CatchmentRow> ofStreets(@Param("v") Viewer v, @Param("streets") List<String> streets);

    /** A catchment of a list, with its number and its keys. */
    record Listed(long id, Catchment data, String street, String municipality) {}

    @Insert("""
            <script>
            insert into core.catchment (organisation_id, entry_id, version, street, street_key, municipality,
                   municipality_key, first_number, last_number, side, worker_id)
            values
            <foreach item='c' collection='list' separator=','>
                   (#{v.organisation}, #{c.id}, 1, #{c.data.street}, #{c.street}, #{c.data.municipality},
                   #{c.municipality}, #{c.data.first,jdbcType=INTEGER}, #{c.data.last,jdbcType=INTEGER}, #{c.data.side},
                   #{c.data.worker,jdbcType=BIGINT})
            </foreach>
            </script>""")
    void keepAll(@Param("v") Viewer v, @Param("list") List<Listed> list);

    @Select("""
            <script>
            select a.id from core.account a where a.organisation_id = #{v.organisation} and a.active = true and a.id in
            <foreach item='s' collection='staff' open='(' separator=',' close=')'>#{s}</foreach>
            </script>""")
    List<UserId> staff(@Param("v") Viewer v, @Param("staff") List<UserId> staff);

    @Insert("""
            insert into core.catchment (organisation_id, entry_id, version, street, street_key, municipality,
                   municipality_key, first_number, last_number, side, worker_id)
            values (#{v.organisation}, #{id}, #{version}, #{c.street}, #{street}, #{c.municipality}, #{municipality},
                   #{c.first,jdbcType=INTEGER}, #{c.last,jdbcType=INTEGER}, #{c.side}, #{c.worker,jdbcType=BIGINT})""")
    void keep(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("c") Catchment catchment,
            @Param("street") String street,
            @Param("municipality") String municipality);

    @Select("""
            select case when p.secrecy = 'ORDINARY' then p.street else '' end as street,
                   case when p.secrecy = 'ORDINARY' then p.municipality else '' end as municipality
              from core.person p
             where p.organisation_id = #{v.organisation} and p.id = #{person} and""" + Sight.PERSON)
    Optional<Home> home(@Param("v") Viewer v, @Param("person") PersonId person);

    @Update("update core.register_hold set register = register where register = 'catchment'")
    void hold();

    @Select("""
            select count(*) from core.account a
             where a.organisation_id = #{v.organisation} and a.id = #{worker} and (a.active = true or #{left} = true)""")
    int isStaff(@Param("v") Viewer v, @Param("worker") long worker, @Param("left") boolean left);
}
