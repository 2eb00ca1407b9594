package org.affianca.engine.emergency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.emergency.Addendum;
import org.affianca.api.emergency.EmergencyData;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.EmergencyState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Emergency records in their tables. */
interface EmergencyMapper {
    String OPEN_TO_ME = " (g.safe_place_secret = false or " + Sight.EMERGENCY_SECRET + ") ";

    String WHOLE = """
            select g.id, g.version, g.state, g.unit_id, g.happened_at, g.recorded_at, g.recorded_by, a.label as author,
                   g.place, g.caller, g.caller_name, g.caller_phone, g.target, g.persons, g.what, g.risk, g.response,
                   g.done, g.safe_place_secret, g.next_step, g.handed_to, g.case_id,
                   case when""" + OPEN_TO_ME + "then g.safe_place else '' end as safe_place," + " case when" + OPEN_TO_ME + """
                   then false else g.safe_place <> '' end as hidden
              from core.emergency g
              join core.account a on a.organisation_id = g.organisation_id and a.id = g.recorded_by
             where g.id = #{id} and""";

    @Select(WHOLE + Sight.EMERGENCY)
    Optional<EmergencyRow> seen(@Param("v") Viewer v, @Param("id") EmergencyId id);

    /** Without asking who looks; for what an act answers. */
    @Select(WHOLE + " g.organisation_id = #{v.organisation}")
    EmergencyRow any(@Param("v") Viewer v, @Param("id") EmergencyId id);

    /** The page first, then its lines: Derby would read the whole register to sort it. */
    @Select("""
            <script>
            select g.id from core.emergency g --DERBY-PROPERTIES index=EMERGENCIES_NEWEST
             where g.organisation_id = #{v.organisation}
            <if test="state != null">and g.state = #{state}</if>
            <if test="unit != null">and g.unit_id = #{unit}</if>
            <if test="after != null">
               and #{after.at} >= g.recorded_at and (#{after.at} > g.recorded_at or #{after.id} > g.id)
            </if>
               and""" + Sight.EMERGENCY + """
             order by g.recorded_at desc, g.id desc
             fetch first #{most} rows only
            </script>""")
    List<EmergencyId> newest(
            @Param("v") Viewer v,
            @Param("state") @Nullable EmergencyState state,
            @Param("unit") @Nullable UnitId unit,
            @Param("after") EmergencyLookup.@Nullable After after,
            @Param("most") int most);

    @Select("""
            <script>
            select g.id, g.state, g.happened_at, g.recorded_at, a.label as author, g.unit_id, g.place, g.caller,
                   g.target, g.risk, g.handed_to, h.accept_by, h.level
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='id' collection='ids' separator=','>(cast(#{id} as bigint))</foreach>
                   ) chosen (found_id)
              join core.emergency g --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on g.organisation_id = #{v.organisation} and g.id = chosen.found_id
              join core.account a --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on a.organisation_id = g.organisation_id and a.id = g.recorded_by
              left join core.hand_over h --DERBY-PROPERTIES index=HAND_OVERS_OF_EMERGENCY, joinStrategy=NESTEDLOOP
                     on h.organisation_id = g.organisation_id and h.emergency_id = g.id and h.accepted is null
             where""" + Sight.EMERGENCY + """
             order by g.recorded_at desc, g.id desc
            </script>""")
    List<LineRow> lines(@Param("v") Viewer v, @Param("ids") List<EmergencyId> ids);

    /** Begins with the units somebody answers for, which are few, and what waits there; its lines ask what is seen. */
    @Select("""
            select h.emergency_id from --DERBY-PROPERTIES joinOrder=FIXED
                   (select u.unit_id as mine_id from core.account_unit u
                     where u.organisation_id = #{v.organisation} and u.user_id = #{v.user}
                    union
                    select b.unit_id as mine_id from core.account_unit u join core.unit_within b
                        on b.organisation_id = u.organisation_id and b.above_id = u.unit_id
                     where u.organisation_id = #{v.organisation} and u.user_id = #{v.user}
                       and #{v.coordinator} = true) mine
              join core.hand_over h --DERBY-PROPERTIES index=HAND_OVERS_WAITING, joinStrategy=NESTEDLOOP
                on h.organisation_id = #{v.organisation} and h.to_unit = mine.mine_id and h.accepted is null
             where #{v.caseworker} = true
             order by h.accept_by, h.id
             fetch first 200 rows only""")
    List<EmergencyId> waiting(@Param("v") Viewer v);

    @Select("""
            select p.person_id from core.emergency_person p
             where p.organisation_id = #{org} and p.emergency_id = #{id}
             order by p.place, p.person_id""")
    List<PersonId> known(@Param("org") OrganisationId org, @Param("id") EmergencyId id);

    @Select("""
            select d.body as text, a.label as "by", d.written_at as "at" from core.emergency_addendum d
              join core.account a on a.organisation_id = d.organisation_id and a.id = d.written_by
             where d.organisation_id = #{org} and d.emergency_id = #{id}
             order by d.id
             fetch first 500 rows only""")
    List<Addendum> addenda(@Param("org") OrganisationId org, @Param("id") EmergencyId id);

    @Insert("""
            insert into core.emergency (organisation_id, id, version, state, unit_id, happened_at, recorded_at,
                   recorded_by, place, caller, caller_name, caller_phone, target, persons, what, risk, response, done,
                   safe_place, safe_place_secret, next_step, changed_at, changed_by)
            values (#{org}, #{id}, 1, 'OPEN', #{d.unit}, #{happened}, #{at}, #{by}, #{d.place}, #{d.caller},
                   #{d.callerName}, #{d.callerPhone}, #{d.target}, #{d.persons}, #{d.what}, #{d.risk}, #{d.response},
                   #{d.done}, #{safe}, #{d.safePlaceSecret}, #{d.next}, #{at}, #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") EmergencyId id,
            @Param("d") EmergencyData data,
            @Param("safe") String sealedPlace,
            @Param("happened") Instant happened,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.emergency
               set version = version + 1, unit_id = #{d.unit}, happened_at = #{happened}, place = #{d.place},
                   caller = #{d.caller}, caller_name = #{d.callerName}, caller_phone = #{d.callerPhone},
                   target = #{d.target}, persons = #{d.persons}, what = #{d.what}, risk = #{d.risk},
                   response = #{d.response}, done = #{d.done}, safe_place = #{safe},
                   safe_place_secret = #{d.safePlaceSecret}, next_step = #{d.next}, changed_at = #{at},
                   changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version} and state = 'OPEN'""")
    int correct(
            @Param("org") OrganisationId org,
            @Param("id") EmergencyId id,
            @Param("version") int version,
            @Param("d") EmergencyData data,
            @Param("safe") String sealedPlace,
            @Param("happened") Instant happened,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            insert into core.emergency_version (organisation_id, emergency_id, version, unit_id, happened_at, place,
                   caller, caller_name, caller_phone, target, persons, what, risk, response, done, safe_place,
                   safe_place_secret, next_step, changed_at, changed_by)
            select organisation_id, id, version, unit_id, happened_at, place, caller, caller_name, caller_phone, target,
                   persons, what, risk, response, done, safe_place, safe_place_secret, next_step, changed_at, changed_by
              from core.emergency
             where organisation_id = #{org} and id = #{id}""")
    void keepVersion(@Param("org") OrganisationId org, @Param("id") EmergencyId id);

    @Update("""
            update core.emergency
               set version = version + 1, state = #{state}, handed_to = #{handedTo,jdbcType=BIGINT},
                   case_id = #{file,jdbcType=BIGINT}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int move(
            @Param("org") OrganisationId org,
            @Param("id") EmergencyId id,
            @Param("version") int version,
            @Param("state") EmergencyState state,
            @Param("handedTo") Optional<UnitId> handedTo,
            @Param("file") Optional<CaseId> file,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("update core.emergency set taken_over_by = #{by} where organisation_id = #{org} and id = #{id}")
    void takenOver(@Param("org") OrganisationId org, @Param("id") EmergencyId id, @Param("by") UserId by);

    @Delete("delete from core.emergency_person where organisation_id = #{org} and emergency_id = #{id}")
    void forgetKnown(@Param("org") OrganisationId org, @Param("id") EmergencyId id);

    @Insert("""
            insert into core.emergency_person (organisation_id, emergency_id, person_id, place)
            values (#{org}, #{id}, #{person}, #{place})""")
    void addKnown(
            @Param("org") OrganisationId org,
            @Param("id") EmergencyId id,
            @Param("person") PersonId person,
            @Param("place") int place);

    @Insert("""
            insert into core.emergency_addendum (organisation_id, id, emergency_id, body, written_at, written_by)
            values (#{org}, #{key}, #{id}, #{text}, #{at}, #{by})""")
    void add(
            @Param("org") OrganisationId org,
            @Param("key") long key,
            @Param("id") EmergencyId id,
            @Param("text") String text,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Select("select g.happened_at from core.emergency g where g.organisation_id = #{org} and g.id = #{id}")
    Instant happenedAt(@Param("org") OrganisationId org, @Param("id") EmergencyId id);

    @Select("select u.id from core.unit u where u.organisation_id = #{org} and u.id = #{unit} and u.active = true")
    Optional<Long> unit(@Param("org") OrganisationId org, @Param("unit") UnitId unit);

    @Select("""
            select g.version, a.label, g.changed_at from core.emergency g
              join core.account a on a.organisation_id = g.organisation_id and a.id = g.changed_by
             where g.organisation_id = #{org} and g.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") EmergencyId id);
}
