package org.affianca.engine.person;

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

    /** How many names have a word with this beginning, counted no further than the limit. */
    @Select("""
            select count(*) from (
              select word from core.person_word
               where organisation_id = #{org} and word >= #{p.from} and word < #{p.end}
               fetch first #{most} rows only) as few""")
    int countUpTo(@Param("org") OrganisationId org, @Param("p") Prefix prefix, @Param("most") int most);
}
