package org.affianca.engine.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.ServiceCode;
import org.affianca.api.queue.WaitingListData;
import org.affianca.api.queue.WaitingListId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Waiting lists in their table, with the services whose works may wait in them. */
interface ListMapper {
    /** A service of a list. */
    record Waits(long listId, ServiceCode service) {}

    String ROW = """
            select q.id, q.version, q.name, q.unit_id, q.takes_entries, q.rule_number, q.ranked_on, q.last_number,
                   coalesce((select max(e.standing) from core.waiting_entry e
                              where e.organisation_id = q.organisation_id and e.list_id = q.id), 0) as waiting,
                   (select max(r.number) from core.waiting_rule r
                     where r.organisation_id = q.organisation_id and r.list_id = q.id and r.state = 'DRAFT') as draft,
                   case when""" + Sight.LIST_KEPT + " then 1 else 0 end as kept, case when" + Sight.LIST_RULED + """
                   then 1 else 0 end as ruled
              from core.waiting_list q
             where q.organisation_id = #{v.organisation}
            """;

    @Select(ROW + " and #{v.caseworker} = true and q.id = #{id}")
    Optional<ListRow> seen(@Param("v") Viewer v, @Param("id") WaitingListId id);

    /** Without asking who looks. */
    @Select(ROW + " and q.id = #{id}")
    ListRow any(@Param("v") Viewer v, @Param("id") WaitingListId id);

    @Select("<script>" + ROW + """
               and #{v.caseworker} = true
            <if test="service.isPresent()">
               and exists (select 1 from core.waiting_service s
                            where s.organisation_id = q.organisation_id and s.list_id = q.id and s.service = #{service})
            </if>
            <if test="after.isPresent()">and #{after} > q.id</if>
             order by q.id desc
             fetch first #{most} rows only
            </script>""")
    List<ListRow> page(
            @Param("v") Viewer v,
            @Param("service") Optional<ServiceCode> service,
            @Param("after") Optional<Long> after,
            @Param("most") int most);

    @Select("""
            <script>
            select s.list_id, s.service from core.waiting_service s
             where s.organisation_id = #{org} and s.list_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
             order by s.service
            </script>""")
    List<Waits> services(@Param("org") OrganisationId org, @Param("ids") List<WaitingListId> ids);

    @Insert("""
            insert into core.waiting_list (organisation_id, id, version, name, unit_id, takes_entries, rule_number,
                   ranked_on, last_number, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.name}, #{d.unit}, #{d.takesEntries}, 0, #{v.today}, 0, #{at},
                   #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") WaitingListId id,
            @Param("d") WaitingListData data,
            @Param("at") Instant at);

    @Update("""
            update core.waiting_list
               set version = version + 1, name = #{d.name}, unit_id = #{d.unit}, takes_entries = #{d.takesEntries},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int change(
            @Param("v") Viewer v,
            @Param("id") WaitingListId id,
            @Param("version") int version,
            @Param("d") WaitingListData data,
            @Param("at") Instant at);

    @Delete("delete from core.waiting_service where organisation_id = #{v.organisation} and list_id = #{id}")
    void clearServices(@Param("v") Viewer v, @Param("id") WaitingListId id);

    @Insert("""
            <script>
            insert into core.waiting_service (organisation_id, list_id, service) values
            <foreach item='s' collection='services' separator=','>(#{v.organisation}, #{id}, #{s})</foreach>
            </script>""")
    void addServices(
            @Param("v") Viewer v, @Param("id") WaitingListId id, @Param("services") List<ServiceCode> services);

    /** The lock of the list until the transaction ends; what happens in it happens one after the other. */
    @Update("""
            update core.waiting_list set last_number = last_number
             where organisation_id = #{v.organisation} and id = #{id}""")
    void lock(@Param("v") Viewer v, @Param("id") WaitingListId id);

    @Update("""
            update core.waiting_list set last_number = last_number + 1
             where organisation_id = #{v.organisation} and id = #{id}""")
    void count(@Param("v") Viewer v, @Param("id") WaitingListId id);

    @Update("""
            update core.waiting_list set version = version + 1, rule_number = #{number}, ranked_on = #{v.today},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void goBy(
            @Param("v") Viewer v, @Param("id") WaitingListId id, @Param("number") int number, @Param("at") Instant at);

    @Update("""
            update core.waiting_list set ranked_on = #{day}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void turn(@Param("v") Viewer v, @Param("id") WaitingListId id, @Param("day") LocalDate day);

    @Select("""
            select q.version, a.label, q.changed_at from core.waiting_list q
              join core.account a on a.organisation_id = q.organisation_id and a.id = q.changed_by
             where q.organisation_id = #{org} and q.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") WaitingListId id);
}
