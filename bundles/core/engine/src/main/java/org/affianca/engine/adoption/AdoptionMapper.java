package org.affianca.engine.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.TaskId;
import org.affianca.api.UserId;
import org.affianca.api.adoption.AdoptionLinkId;
import org.affianca.api.adoption.AdoptionOpeningId;
import org.affianca.api.adoption.AdoptionOpeningState;
import org.affianca.api.person.FiscalCode;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Sealed links and the requests to open them, in their tables. */
interface AdoptionMapper {
    /** A person as the act of linking must know it. */
    record Known(PersonId id, Secrecy secrecy) {}

    /** A link as it is kept. */
    record LinkRow(AdoptionLinkId id, String content) {}

    /** An identity as it is shown: without asking who sees the person, for two officers have agreed. */
    record IdentityRow(
            PersonId id, String surname, String name, Optional<String> fiscalCode, Optional<LocalDate> birthDate) {
        Optional<FiscalCode> code() {
            return fiscalCode.map(FiscalCode::new);
        }
    }

    String OPENING = """
            select j.id, j.version, j.person, j.reason, j.state, j.asked_by, b.label as asked_label, j.asked_at,
                   j.lapses_at, j.answered_at, j.answer,
                   (select z.label from core.account z
                     where z.organisation_id = j.organisation_id and z.id = j.answered_by) as answered_label
              from core.adoption_opening j --DERBY-PROPERTIES index=ADOPTION_OPENINGS_NEWEST
              join core.account b --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on b.organisation_id = j.organisation_id and b.id = j.asked_by
             where j.organisation_id = #{org}
            """;

    @Select("select p.id, p.secrecy from core.person p where p.id = #{id} and" + Sight.PERSON)
    Optional<Known> seen(@Param("v") Viewer v, @Param("id") PersonId id);

    @Insert("""
            insert into core.adoption_link (organisation_id, id, content, sealed_at, sealed_by)
            values (#{v.organisation}, #{id}, #{content}, #{v.now}, #{v.user})""")
    void link(@Param("v") Viewer v, @Param("id") AdoptionLinkId id, @Param("content") String content);

    @Insert("insert into core.adoption_mark (organisation_id, mark, link_id) values (#{org}, #{mark}, #{link})")
    void mark(@Param("org") OrganisationId org, @Param("mark") String mark, @Param("link") AdoptionLinkId link);

    @Select("""
            select l.id, l.content from core.adoption_mark m
              join core.adoption_link l on l.organisation_id = m.organisation_id and l.id = m.link_id
             where m.organisation_id = #{org} and m.mark = #{mark}
             order by l.id desc""")
    List<LinkRow> marked(@Param("org") OrganisationId org, @Param("mark") String mark);

    @Select("""
            select p.id, p.surname, p.name, p.fiscal_code, p.birth_date from core.person p
             where p.organisation_id = #{org} and p.id = #{id}""")
    IdentityRow identity(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Insert("""
            insert into core.adoption_opening (organisation_id, id, version, person, reason, state, asked_by, asked_at,
                   lapses_at, answer, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{person}, #{reason}, 'ASKED', #{v.user}, #{v.now}, #{lapses}, '',
                   #{v.now}, #{v.user})""")
    void ask(
            @Param("v") Viewer v,
            @Param("id") AdoptionOpeningId id,
            @Param("person") String person,
            @Param("reason") String reason,
            @Param("lapses") Instant lapses);

    @Select(OPENING + " and j.id = #{id}")
    Optional<OpeningRow> find(@Param("org") OrganisationId org, @Param("id") AdoptionOpeningId id);

    @Select("<script>" + OPENING + """
            <if test="after.isPresent()">and #{after} > j.id</if>
             order by j.id desc
             fetch first #{most} rows only
            </script>""")
    List<OpeningRow> page(
            @Param("org") OrganisationId org, @Param("after") Optional<Long> after, @Param("most") int most);

    @Update("""
            update core.adoption_opening
               set version = version + 1, state = #{state}, answer = #{answer}, answered_at = #{v.now},
                   answered_by = #{v.user}, changed_at = #{v.now}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version} and state = 'ASKED'""")
    int answer(
            @Param("v") Viewer v,
            @Param("id") AdoptionOpeningId id,
            @Param("version") int version,
            @Param("state") AdoptionOpeningState state,
            @Param("answer") String answer);

    @Update("""
            update core.adoption_opening
               set version = version + 1, state = 'SHOWN', shown_at = #{v.now}, changed_at = #{v.now},
                   changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}
               and state = 'CONFIRMED'""")
    int show(@Param("v") Viewer v, @Param("id") AdoptionOpeningId id, @Param("version") int version);

    @Select("""
            select j.version, a.label, j.changed_at from core.adoption_opening j
              join core.account a on a.organisation_id = j.organisation_id and a.id = j.changed_by
             where j.organisation_id = #{org} and j.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") AdoptionOpeningId id);

    /** The officers who can sign in, without the one who asks. */
    @Select("""
            select a.id from core.account a
              join core.account_role r on r.organisation_id = a.organisation_id and r.user_id = a.id
             where a.organisation_id = #{org} and a.active = true and r.role = 'adoption' and a.id <> #{asker}
             order by a.id""")
    List<UserId> officers(@Param("org") OrganisationId org, @Param("asker") UserId asker);

    @Insert("""
            <script>
            insert into core.adoption_task (organisation_id, opening_id, task_id) values
            <foreach item='task' collection='tasks' separator=','>(#{org}, #{opening}, #{task})</foreach>
            </script>""")
    void keepTasks(
            @Param("org") OrganisationId org,
            @Param("opening") AdoptionOpeningId opening,
            @Param("tasks") List<TaskId> tasks);

    @Select("select t.task_id from core.adoption_task t where t.organisation_id = #{org} and t.opening_id = #{opening}")
    List<TaskId> tasks(@Param("org") OrganisationId org, @Param("opening") AdoptionOpeningId opening);
}
