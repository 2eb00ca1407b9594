package org.affianca.engine.person;

import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The words under which persons are found; they follow from the names and may be thrown away and made again. */
interface WordMapper {
    @Insert("""
            insert into core.person_word (organisation_id, word, surname_key, name_key, person_id)
            values (#{org}, #{word}, #{k.surname}, #{k.name}, #{id})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") PersonId id,
            @Param("word") String word,
            @Param("k") PersonKeys keys);

    @Delete("delete from core.person_word where organisation_id = #{org} and person_id = #{id}")
    void forget(@Param("org") OrganisationId org, @Param("id") PersonId id);

    /** How many rows of names a word of the search has. */
    record Counted(int place, int people) {}

    /** How many names have each of these words, counted no further than the limit; a word may be told in two parts. */
    @Select("""
            <script>
            <foreach item='set' index='place' collection='sets' separator=' union all '>
              <if test='set.prefix != null'>
              select ${place} as place, count(*) as people from (
                select word from core.person_word --DERBY-PROPERTIES constraint=PERSON_WORD_KEY
                 where organisation_id = #{org} and word &gt;= #{set.prefix.from} and word &lt; #{set.prefix.end}
                 fetch first #{most} rows only) begun
              </if>
              <if test='set.prefix != null and !set.others.isEmpty()'>union all</if>
              <if test='!set.others.isEmpty()'>
              select ${place} as place, count(*) as people from (
                select w.word from --DERBY-PROPERTIES joinOrder=FIXED
                       (values
                       <foreach item='other' collection='set.others' separator=','>(cast(#{other} as varchar(60)))</foreach>
                       ) listed (word)
                  join core.person_word w --DERBY-PROPERTIES constraint=PERSON_WORD_KEY, joinStrategy=NESTEDLOOP
                    on w.organisation_id = #{org} and w.word = listed.word
                 fetch first #{most} rows only) others
              </if>
            </foreach>
            </script>""")
    List<Counted> countUpTo(
            @Param("org") OrganisationId org, @Param("sets") List<WordSet> sets, @Param("most") int most);
}
