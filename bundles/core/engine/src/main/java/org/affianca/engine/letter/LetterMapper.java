package org.affianca.engine.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.LetterId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.letter.Issuing;
import org.affianca.api.letter.LetterOrder;
import org.affianca.api.letter.LetterSection;
import org.affianca.api.letter.LetterText;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Letters in their tables. */
interface LetterMapper {
    @Select("""
            select l.id, l.version, l.case_id, l.state, l.template, l.template_version, l.language, l.person_id,
                   l.work_id, l.from_day, l.until_day, l.secrecy, l.title, l.addressee, b.label as written_by,
                   l.written_at, l.issued_on, l.signer, l.protocol, l.way, l.document_id, l.public_document_id,
                   l.discarded_because
              from core.letter l
              join core.case_file c on c.organisation_id = l.organisation_id and c.id = l.case_id
              join core.account b on b.organisation_id = l.organisation_id and b.id = l.written_by
             where l.organisation_id = #{v.organisation} and l.id = #{id} and""" + Sight.LETTER)
    Optional<LetterRow> seen(@Param("v") Viewer v, @Param("id") LetterId id);

    @Select("""
            select l.id, l.case_id, l.state, l.template, l.title, b.label as written_by, l.written_at, l.issued_on,
                   l.protocol
              from core.letter l
              join core.case_file c on c.organisation_id = l.organisation_id and c.id = l.case_id
              join core.account b on b.organisation_id = l.organisation_id and b.id = l.written_by
             where l.organisation_id = #{v.organisation} and l.case_id = #{case} and""" + Sight.LETTER + """
             order by l.id desc
             fetch first 200 rows only""")
    List<LetterLineRow> ofCase(@Param("v") Viewer v, @Param("case") CaseId of);

    @Select("""
            select s.public_form, s.heading, s.body from core.letter_section s
             where s.organisation_id = #{v.organisation} and s.letter_id = #{id}
             order by s.public_form, s.place""")
    List<SectionRow> sections(@Param("v") Viewer v, @Param("id") LetterId id);

    /** Whether nobody may write to the one a letter speaks of: told of everybody, for it stops a letter and shows nothing. */
    @Select("""
            select p.unsafe_contacts from core.person p
             where p.organisation_id = #{v.organisation} and p.id = #{person}""")
    boolean unsafe(@Param("v") Viewer v, @Param("person") PersonId person);

    /** Everybody in a case, seen or not, for it stops a letter and shows nothing. */
    @Select("""
            select m.person_id from core.case_member m
             where m.organisation_id = #{v.organisation} and m.case_id = #{case}""")
    List<PersonId> members(@Param("v") Viewer v, @Param("case") CaseId of);

    @Insert("""
            insert into core.letter (organisation_id, id, version, case_id, state, template, template_version, language,
                   person_id, work_id, from_day, until_day, secrecy, title, addressee, written_by, written_at, signer,
                   protocol, discarded_because, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{case}, 'DRAFT', #{o.template}, #{formVersion}, #{o.language},
                   #{person}, #{o.work,jdbcType=BIGINT}, #{o.from,jdbcType=DATE}, #{o.until,jdbcType=DATE},
                   #{o.secrecy}, #{t.title}, #{t.addressee}, #{v.user}, #{at}, '', '', '', #{at}, #{v.user})""")
    void write(
            @Param("v") Viewer v,
            @Param("id") LetterId id,
            @Param("case") CaseId of,
            @Param("o") LetterOrder order,
            @Param("formVersion") int formVersion,
            @Param("person") PersonId person,
            @Param("t") LetterText text,
            @Param("at") Instant at);

    @Insert("""
            <script>
            insert into core.letter_section (organisation_id, letter_id, public_form, place, heading, body) values
            <foreach item='s' index='i' collection='sections' separator=','>
                   (#{v.organisation}, #{id}, #{forPublic}, cast(#{i} as int) + 1, #{s.heading}, #{s.text})
            </foreach>
            </script>""")
    void addSections(
            @Param("v") Viewer v,
            @Param("id") LetterId id,
            @Param("forPublic") boolean forPublic,
            @Param("sections") List<LetterSection> sections);

    @Delete("""
            delete from core.letter_section
             where organisation_id = #{v.organisation} and letter_id = #{id} and public_form = false""")
    void clearSections(@Param("v") Viewer v, @Param("id") LetterId id);

    @Update("""
            update core.letter
               set version = version + 1, title = #{t.title}, addressee = #{t.addressee}, changed_at = #{at},
                   changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int rewrite(
            @Param("v") Viewer v,
            @Param("id") LetterId id,
            @Param("version") int version,
            @Param("t") LetterText text,
            @Param("at") Instant at);

    @Update("""
            update core.letter
               set version = version + 1, state = 'ISSUED', issued_on = #{i.on}, signer = #{i.signer},
                   protocol = #{i.protocol}, way = #{i.way,jdbcType=VARCHAR}, document_id = #{document},
                   public_document_id = #{forPublic,jdbcType=BIGINT}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int issue(
            @Param("v") Viewer v,
            @Param("id") LetterId id,
            @Param("version") int version,
            @Param("i") Issuing issuing,
            @Param("document") DocumentId document,
            @Param("forPublic") Optional<DocumentId> forPublic,
            @Param("at") Instant at);

    @Update("""
            update core.letter
               set version = version + 1, state = 'DISCARDED', discarded_because = #{reason}, changed_at = #{at},
                   changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int discard(
            @Param("v") Viewer v,
            @Param("id") LetterId id,
            @Param("version") int version,
            @Param("reason") String reason,
            @Param("at") Instant at);

    @Select("""
            select l.version, a.label, l.changed_at from core.letter l
              join core.account a on a.organisation_id = l.organisation_id and a.id = l.changed_by
             where l.organisation_id = #{org} and l.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") LetterId id);
}
