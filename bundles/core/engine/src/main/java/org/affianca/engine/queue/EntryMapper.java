package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.WaitingListId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Entries in their table: what becomes of one, and how the others make room. */
interface EntryMapper {
    /** An entry after something happened to it. */
    record Stand(Standing standing, BigDecimal points, String key, int rank, String facts, String ruled) {}

    /** An entry in a list that goes by other rules or another day now. */
    record Moved(long entry, BigDecimal points, String key, int rank) {
        /** Of no entry at all. */
        static final Moved NOBODY = new Moved(0, BigDecimal.ZERO, "", 0);

        boolean differsFrom(EntryRow row) {
            return rank != row.standing() || !key.equals(row.rankKey()) || points.compareTo(row.points()) != 0;
        }
    }

    String ROW = """
            select e.id, e.version, e.list_id, q.name as list_name, e.work_id, e.state, e.joined, e.entered_on, e.urgent,
                   e.set_back, e.penalty, e.refusals, e.suspended_until, e.facts, e.ruled, e.points, e.rank_key, e.standing,
                   e.left_on, e.left_because, w.service, w.case_id, c.number as case_number, c.holder_id,
                   case when""" + Sight.WORK + " then 1 else 0 end as seen, case when" + Sight.CASE_WRITE
            + " then 1 else 0 end as writable, case when" + Sight.LIST_KEPT + " then 1 else 0 end as kept, case when"
            + Sight.LIST_RULED + """
                   then 1 else 0 end as list_ruled
            """;

    // The order is told to Derby, which would begin with all works.
    String JOINED = """
              join core.waiting_list q --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on q.organisation_id = e.organisation_id and q.id = e.list_id
              join core.works w --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on w.organisation_id = e.organisation_id and w.id = e.work_id
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = w.organisation_id and c.id = w.case_id
            """;

    @Select(ROW + " from core.waiting_entry e " + JOINED + """
             where e.organisation_id = #{v.organisation} and e.id = #{id} and (""" + Sight.WORK + " or " + Sight.LIST_KEPT + ")")
    Optional<EntryRow> seen(@Param("v") Viewer v, @Param("id") EntryId id);

    /** Without asking who looks. */
    @Select(ROW + " from core.waiting_entry e " + JOINED
            + " where e.organisation_id = #{v.organisation} and e.id = #{id}")
    EntryRow any(@Param("v") Viewer v, @Param("id") EntryId id);

    /** All that are ranked; for ranking them anew. */
    @Select(ROW + """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.waiting_entry e --DERBY-PROPERTIES index=WAITING_STANDING
            """ + JOINED + """
             where e.organisation_id = #{v.organisation} and e.list_id = #{list} and e.standing >= 1
             order by e.standing""")
    List<EntryRow> ranked(@Param("v") Viewer v, @Param("list") WaitingListId list);

    /** A page of the ranking, as the viewer may see it. */
    @Select(ROW + """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.waiting_entry e --DERBY-PROPERTIES index=WAITING_STANDING
            """ + JOINED + """
             where e.organisation_id = #{v.organisation} and e.list_id = #{list} and e.standing > #{after}
               and (""" + Sight.WORK + " or " + Sight.LIST_KEPT + """
                   )
             order by e.standing
             fetch first #{most} rows only""")
    List<EntryRow> page(
            @Param("v") Viewer v,
            @Param("list") WaitingListId list,
            @Param("after") int after,
            @Param("most") int most);

    /** Of these entries those the viewer may see; the ids are a table, so that Derby asks for each by its key. */
    @Select("<script>" + ROW + """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='id' collection='ids' separator=','>(cast(#{id} as bigint))</foreach>
                   ) chosen (found_id)
              join core.waiting_entry e --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on e.organisation_id = #{v.organisation} and e.id = chosen.found_id
            """ + JOINED + " where (" + Sight.WORK + " or " + Sight.LIST_KEPT + ")</script>")
    List<EntryRow> these(@Param("v") Viewer v, @Param("ids") List<Long> ids);

    @Select(ROW + " from core.waiting_entry e " + JOINED + """
             where e.organisation_id = #{v.organisation} and e.work_id = #{work} and""" + Sight.WORK
            + " order by e.id desc fetch first 200 rows only")
    List<EntryRow> ofWork(@Param("v") Viewer v, @Param("work") WorkId work);

    @Select(ROW + """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.case_member m --DERBY-PROPERTIES index=CASE_OF_PERSON
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = m.organisation_id and c.id = m.case_id
              join core.works w --DERBY-PROPERTIES index=WORKS_OF_CASE, joinStrategy=NESTEDLOOP
                on w.organisation_id = c.organisation_id and w.case_id = c.id
              join core.waiting_entry e --DERBY-PROPERTIES index=WAITING_OF_WORK, joinStrategy=NESTEDLOOP
                on e.organisation_id = w.organisation_id and e.work_id = w.id
              join core.waiting_list q --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on q.organisation_id = e.organisation_id and q.id = e.list_id
             where m.organisation_id = #{v.organisation} and m.person_id = #{person} and""" + Sight.WORK + " order by e.id desc fetch first 200 rows only")
    List<EntryRow> ofPerson(@Param("v") Viewer v, @Param("person") PersonId person);

    @Select("""
            select e.id from core.waiting_entry e
             where e.organisation_id = #{v.organisation} and e.work_id = #{work} and e.state in ('WAITING', 'SUSPENDED')
             order by e.id""")
    List<EntryId> waiting(@Param("v") Viewer v, @Param("work") WorkId work);

    @Select("""
            select count(*) from core.waiting_entry e
             where e.organisation_id = #{v.organisation} and e.list_id = #{list} and e.open_work_id = #{work}""")
    int waitsAlready(@Param("v") Viewer v, @Param("list") WaitingListId list, @Param("work") WorkId work);

    @Select("""
            select count(*) from core.waiting_entry e --DERBY-PROPERTIES index=WAITING_STANDING
             where e.organisation_id = #{v.organisation} and e.list_id = #{list} and e.standing >= 1
               and #{standing} > e.standing and not exists (
                   select 1 from core.waiting_offer o
                    where o.organisation_id = e.organisation_id and o.open_entry_id = e.id)""")
    int ahead(@Param("v") Viewer v, @Param("list") WaitingListId list, @Param("standing") int standing);

    @Insert("""
            insert into core.waiting_entry (organisation_id, id, version, list_id, work_id, open_work_id, state, joined,
                   entered_on, urgent, set_back, penalty, refusals, facts, ruled, points, rank_key, standing,
                   left_because, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 0, #{list}, #{work}, #{work}, 'SUSPENDED', 0, #{v.today}, false, 0, 0, 0,
                   '{}', '', 0, '', 0, '', #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") EntryId id,
            @Param("list") WaitingListId list,
            @Param("work") WorkId work,
            @Param("at") Instant at);

    @Select("""
            select count(*) from core.waiting_entry e --DERBY-PROPERTIES index=WAITING_BY_KEY
             where e.organisation_id = #{v.organisation} and e.list_id = #{list} and e.state = 'WAITING'
               and #{key} > e.rank_key and e.id != #{entry} and e.standing >= 1""")
    int before(
            @Param("v") Viewer v,
            @Param("list") WaitingListId list,
            @Param("key") String key,
            @Param("entry") long entry);

    /** Those behind a place that became free move up. */
    @Update("""
            update core.waiting_entry set standing = standing - 1
             where organisation_id = #{v.organisation} and list_id = #{list} and standing > #{left}""")
    void closeUp(@Param("v") Viewer v, @Param("list") WaitingListId list, @Param("left") int left);

    /** Those from a place on move down, to make room. */
    @Update("""
            update core.waiting_entry set standing = standing + 1
             where organisation_id = #{v.organisation} and list_id = #{list} and standing >= #{taken}""")
    void makeRoom(@Param("v") Viewer v, @Param("list") WaitingListId list, @Param("taken") int taken);

    @Update("""
            update core.waiting_entry set standing = 0
             where organisation_id = #{v.organisation} and id = #{entry}""")
    void stepAside(@Param("v") Viewer v, @Param("entry") long entry);

    @Update("""
            update core.waiting_entry
               set version = version + 1, state = #{s.standing.state}, joined = #{s.standing.joined},
                   entered_on = #{s.standing.enteredOn}, urgent = #{s.standing.urgent},
                   set_back = #{s.standing.setBack}, penalty = #{s.standing.penalty},
                   refusals = #{s.standing.refusals}, suspended_until = #{s.standing.suspendedUntil,jdbcType=DATE},
                   facts = #{s.facts}, ruled = #{s.ruled}, points = #{s.points}, rank_key = #{s.key},
                   standing = #{s.rank}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{s.standing.entry}""")
    void stand(@Param("v") Viewer v, @Param("s") Stand stand, @Param("at") Instant at);

    @Update("""
            update core.waiting_entry
               set open_work_id = null, left_on = #{v.today}, left_because = #{because}
             where organisation_id = #{v.organisation} and id = #{entry}""")
    void leave(@Param("v") Viewer v, @Param("entry") long entry, @Param("because") String because);

    /** Puts many where they stand now, at once; no more than a statement can carry. */
    @Update("""
            <script>
            update core.waiting_entry
               set points = case id <foreach item='m' collection='moved'>
                     when #{m.entry} then cast(#{m.points} as decimal(9, 2))</foreach> end,
                   rank_key = case id <foreach item='m' collection='moved'>
                     when #{m.entry} then cast(#{m.key} as varchar(100))</foreach> end,
                   standing = case id <foreach item='m' collection='moved'>
                     when #{m.entry} then cast(#{m.rank} as int)</foreach> end
             where organisation_id = #{v.organisation} and id in
               <foreach item='m' collection='moved' open='(' separator=',' close=')'>#{m.entry}</foreach>
            </script>""")
    void rank(@Param("v") Viewer v, @Param("moved") List<Moved> moved);

    @Select("""
            select e.version, a.label, e.changed_at from core.waiting_entry e
              join core.account a on a.organisation_id = e.organisation_id and a.id = e.changed_by
             where e.organisation_id = #{org} and e.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") EntryId id);

    @Select("select e.list_id from core.waiting_entry e where e.organisation_id = #{v.organisation} and e.id = #{id}")
    Optional<WaitingListId> listOf(@Param("v") Viewer v, @Param("id") EntryId id);

    /** A day of the register's calendar on which a suspended entry may come back. */
    @Select("""
            select count(*) from core.waiting_entry e
             where e.organisation_id = #{v.organisation} and e.id = #{id} and e.state = 'SUSPENDED'
               and e.suspended_until is not null and #{today} > e.suspended_until""")
    int mayReturn(@Param("v") Viewer v, @Param("id") EntryId id, @Param("today") LocalDate today);
}
