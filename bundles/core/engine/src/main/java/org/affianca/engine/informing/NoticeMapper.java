package org.affianca.engine.informing;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.informing.PrivacyNotice;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Notices that were given to somebody, as they read then. */
interface NoticeMapper {
    @Select("""
            select n.area, n.language, n.version, n.given_since, n.title, n.body as text, n.gaps
              from core.privacy_notice n
             where n.organisation_id = #{org} and n.version = #{version}""")
    Optional<PrivacyNotice> find(@Param("org") OrganisationId org, @Param("version") String version);

    // Two may give a new version at once; an update that changes nothing makes one wait for the other.
    @Update("update core.organisation set profile = profile where organisation_id = #{org}")
    int hold(@Param("org") OrganisationId org);

    @Insert("""
            insert into core.privacy_notice (organisation_id, version, area, language, title, body, gaps, given_since,
                   kept_at, kept_by)
            values (#{v.organisation}, #{n.version}, #{n.area}, #{n.language}, #{n.title}, #{n.text}, #{n.gaps},
                   #{v.today}, #{at}, #{v.user})""")
    void keep(@Param("v") Viewer v, @Param("n") PrivacyNotice notice, @Param("at") Instant at);
}
