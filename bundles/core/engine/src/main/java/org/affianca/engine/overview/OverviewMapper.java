package org.affianca.engine.overview;

import java.util.List;
import org.affianca.api.PersonId;
import org.affianca.api.overview.PersonDeadline;
import org.affianca.api.overview.PersonDocument;
import org.affianca.api.overview.PersonEpisode;
import org.affianca.api.overview.PersonTask;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * What hangs on the files of a person, in one query each. All begin with the few files the person belongs to; the
 * comments say so to Derby.
 */
interface OverviewMapper {
    String FILES = """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.case_member m --DERBY-PROPERTIES index=CASE_OF_PERSON
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = m.organisation_id and c.id = m.case_id
            """;

    String OF_PERSON = """
             where m.organisation_id = #{v.organisation} and m.person_id = #{person} and
            """;

    @Select("select e.case_id, e.number, e.from_day as \"from\", e.until_day as until, e.closure_reason " + FILES + """
              join core.case_episode e --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on e.organisation_id = c.organisation_id and e.case_id = c.id
            """
            + OF_PERSON + Sight.CASE + """
             order by e.from_day desc, e.case_id desc, e.number desc
             fetch first #{most} rows only""")
    List<PersonEpisode> episodes(@Param("v") Viewer v, @Param("person") PersonId person, @Param("most") int most);

    @Select("select w.id as \"work\", w.case_id, w.service, x.code, x.due " + FILES + """
              join core.works w --DERBY-PROPERTIES index=WORKS_OF_CASE, joinStrategy=NESTEDLOOP
                on w.organisation_id = c.organisation_id and w.case_id = c.id
              join core.deadline x --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on x.organisation_id = w.organisation_id and x.work_id = w.id
            """ + OF_PERSON + Sight.WORK
            + """
               and w.stage not in ('ENDED', 'VOID') and x.met_on is null
             order by x.due, w.id, x.code
             fetch first #{most} rows only""")
    List<PersonDeadline> deadlines(@Param("v") Viewer v, @Param("person") PersonId person, @Param("most") int most);

    @Select("select d.id, d.case_id, d.name, d.folder, d.added_at, a.label as added_by " + FILES + """
              join core.document d --DERBY-PROPERTIES index=DOCUMENTS_OF_CASE, joinStrategy=NESTEDLOOP
                on d.organisation_id = c.organisation_id and d.case_id = c.id
              join core.account a --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on a.organisation_id = d.organisation_id and a.id = d.added_by
            """ + OF_PERSON
            + Sight.DOCUMENT + """
             order by d.added_at desc, d.id desc
             fetch first #{most} rows only""")
    List<PersonDocument> documents(@Param("v") Viewer v, @Param("person") PersonId person, @Param("most") int most);

    @Select("select t.id, t.case_id, t.title, t.due, a.label as assignee_label " + FILES + """
              join core.task t --DERBY-PROPERTIES index=TASKS_OF_CASE, joinStrategy=NESTEDLOOP
                on t.organisation_id = c.organisation_id and t.case_id = c.id
              join core.account a --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on a.organisation_id = t.organisation_id and a.id = t.assignee_id
            """ + OF_PERSON + Sight.CASE
            + """
               and t.done_on is null
             order by t.due, t.id
             fetch first #{most} rows only""")
    List<PersonTask> tasks(@Param("v") Viewer v, @Param("person") PersonId person, @Param("most") int most);
}
