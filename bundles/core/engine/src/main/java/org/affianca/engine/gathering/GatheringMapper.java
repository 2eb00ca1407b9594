package org.affianca.engine.gathering;

import java.util.List;
import java.util.Optional;
import org.affianca.api.gathering.Gathering;
import org.affianca.api.gathering.GatheringState;
import org.affianca.api.gathering.StaffHours;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.register.Which;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What gatherings have beside the words all entries share. */
interface GatheringMapper {
    /** A row of core.gathering. */
    record Row(
            long entryId,
            GatheringState state,
            String atTime,
            int minutes,
            String venue,
            boolean confidential,
            int credits,
            String agenda,
            String account) {}

    /** Somebody who was present: the place among who takes part. */
    record Presence(long entryId, int place) {}

    @Select("""
            <script>
            select t.entry_id, t.state, t.at_time, t.minutes, t.venue, t.confidential, t.credits, t.agenda, t.account
              from core.gathering t
            """ + Which.ONES + "</script>")
    List<Row> these(@Param("v") Viewer v, @Param("which") Which which);

    @Select("<script>select t.entry_id, t.place from core.gathering_presence t" + Which.ONES + "</script>")
    List<Presence> present(@Param("v") Viewer v, @Param("which") Which which);

    @Insert("""
            insert into core.gathering (organisation_id, entry_id, version, state, at_time, minutes, venue, confidential,
                   credits, agenda, account)
            values (#{v.organisation}, #{id}, #{version}, #{g.state}, #{g.at}, #{g.minutes}, #{g.place},
                   #{g.confidential}, #{g.credits}, #{g.agenda}, #{g.account})""")
    void keep(@Param("v") Viewer v, @Param("id") long id, @Param("version") int version, @Param("g") Gathering data);

    @Insert("""
            <script>
            insert into core.gathering_presence (organisation_id, entry_id, version, place) values
            <foreach item='p' collection='places' separator=','>
                   (#{v.organisation}, #{id}, #{version}, #{p})
            </foreach>
            </script>""")
    void attend(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("places") List<Integer> places);

    @Select("""
            select e.title from core.register_entry e
             where e.organisation_id = #{v.organisation} and e.id = #{id} and e.register = 'undertaking' and""" + Sight.ENTRY)
    Optional<String> undertaking(@Param("v") Viewer v, @Param("id") long id);

    /** One's own, and those of gatherings of the units one coordinates. */
    @Select("""
            select t.staff_id as staff, a.label, e.kind, count(*) as gatherings, sum(g.minutes) as minutes,
                   sum(g.credits) as credits
              from core.register_entry e --DERBY-PROPERTIES index=ENTRY_IN_ORDER
              join core.gathering g
                on g.organisation_id = e.organisation_id and g.entry_id = e.id and g.version = e.version
              join core.register_involved t
                on t.organisation_id = e.organisation_id and t.entry_id = e.id and t.version = e.version
              join core.gathering_presence p
                on p.organisation_id = t.organisation_id and p.entry_id = t.entry_id and p.version = t.version
               and p.place = t.place
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.staff_id
             where e.organisation_id = #{v.organisation} and e.register = 'gathering' and g.state = 'HELD'
               and e.place >= #{latest} and #{earliest} >= e.place
               and (t.staff_id = #{v.user} or #{v.coordinator} = true) and""" + Sight.ENTRY + """
             group by t.staff_id, a.label, e.kind
             order by a.label, t.staff_id, e.kind""")
    List<StaffHours> hours(@Param("v") Viewer v, @Param("latest") String latest, @Param("earliest") String earliest);
}
