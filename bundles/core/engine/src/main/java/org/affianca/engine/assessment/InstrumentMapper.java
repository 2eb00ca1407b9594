package org.affianca.engine.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Keeps the versions of instruments that assessments were made with. */
interface InstrumentMapper {
    @Select("""
            select fingerprint from core.instrument
             where organisation_id = #{organisation} and code = #{i.code} and version = #{i.version}""")
    Optional<String> fingerprint(@Param("organisation") OrganisationId organisation, @Param("i") Edition edition);

    /** Lets others wait who keep a version for the first time. */
    @Update("update core.organisation set profile = profile where organisation_id = #{organisation}")
    void lock(@Param("organisation") OrganisationId organisation);

    @Insert("""
            insert into core.instrument (organisation_id, code, version, fingerprint, kept_at, kept_by)
            values (#{organisation}, #{i.code}, #{i.version}, #{fingerprint}, #{now}, #{by})""")
    void keep(
            @Param("organisation") OrganisationId organisation,
            @Param("i") Edition edition,
            @Param("fingerprint") String fingerprint,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Insert("""
            <script>
            insert into core.instrument_part (organisation_id, code, version, place, words) values
            <foreach item="words" index="place" collection="parts" separator=",">
            (cast(#{organisation} as bigint), cast(#{i.code} as varchar(97)), cast(#{i.version} as int),
             cast(#{place} as int), cast(#{words} as varchar(8000)))
            </foreach>
            </script>""")
    void keepParts(
            @Param("organisation") OrganisationId organisation,
            @Param("i") Edition edition,
            @Param("parts") List<String> parts);

    @Select("""
            <script>
            select p.code, p.version, p.place, p.words
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item="i" collection="editions" separator=",">
                   (cast(#{i.code} as varchar(97)), cast(#{i.version} as int))
                   </foreach>
                   ) chosen (code, version)
              join core.instrument_part p --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on p.organisation_id = #{organisation} and p.code = chosen.code and p.version = chosen.version
             order by p.code, p.version, p.place
            </script>""")
    List<Part> parts(
            @Param("organisation") OrganisationId organisation, @Param("editions") Collection<Edition> editions);

    /** A piece of the text of an instrument's file. */
    record Part(String code, int version, int place, String words) {
        Edition edition() {
            return new Edition(code, version);
        }
    }
}
