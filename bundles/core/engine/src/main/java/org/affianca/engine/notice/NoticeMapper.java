package org.affianca.engine.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.notice.NoticeDelivery;
import org.affianca.api.notice.NoticeGiven;
import org.affianca.api.notice.NoticeText;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Texts and deliveries of the notice in their tables. */
interface NoticeMapper {
    /** A delivery without the name of whom it concerns. */
    record Given(
            int episode,
            int textVersion,
            PersonId personId,
            LocalDate onDay,
            String how,
            String receivedBy,
            Optional<Long> proofId,
            String remark,
            String recordedBy) {
        NoticeGiven named(String label) {
            return new NoticeGiven(
                    episode,
                    textVersion,
                    personId,
                    label,
                    onDay,
                    how,
                    receivedBy,
                    proofId.map(DocumentId::new),
                    remark,
                    recordedBy);
        }
    }

    @Select("""
            select t.version, t.italian, t.english, a.label as written_by from core.notice_text t
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.written_by
             where t.organisation_id = #{org}
             order by t.version desc
             fetch first 1 rows only""")
    Optional<NoticeText> latest(@Param("org") OrganisationId org);

    @Select("""
            select t.version, a.label, t.written_at as changed_at from core.notice_text t
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.written_by
             where t.organisation_id = #{org} and t.version = #{version}""")
    Changed changed(@Param("org") OrganisationId org, @Param("version") int version);

    @Insert("""
            insert into core.notice_text (organisation_id, version, italian, english, written_at, written_by)
            values (#{v.organisation}, #{version}, #{italian}, #{english}, #{at}, #{v.user})""")
    void write(
            @Param("v") Viewer v,
            @Param("version") int version,
            @Param("italian") String italian,
            @Param("english") String english,
            @Param("at") Instant at);

    @Select("""
            select n.episode, n.text_version, n.person_id, n.on_day, n.how, n.received_by, n.proof_id, n.remark,
                   a.label as recorded_by
              from core.case_notice n
              join core.account a on a.organisation_id = n.organisation_id and a.id = n.recorded_by
             where n.organisation_id = #{org} and n.case_id = #{id}
             order by n.on_day desc, n.id desc""")
    List<Given> given(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Insert("""
            insert into core.case_notice (organisation_id, id, case_id, episode, person_id, text_version, on_day, how,
                   received_by, proof_id, remark, recorded_at, recorded_by)
            values (#{v.organisation}, #{row}, #{id}, #{episode}, #{d.person}, #{text}, #{d.on}, #{d.how},
                   #{d.receivedBy}, #{d.proof,jdbcType=BIGINT}, #{d.remark}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("row") long row,
            @Param("id") CaseId id,
            @Param("episode") int episode,
            @Param("text") int textVersion,
            @Param("d") NoticeDelivery delivery,
            @Param("at") Instant at);
}
