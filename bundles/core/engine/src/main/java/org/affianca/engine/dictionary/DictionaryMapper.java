package org.affianca.engine.dictionary;

import java.util.Collection;
import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.engine.check.Prefix;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The dictionary in its tables. */
interface DictionaryMapper {
    /** A word, and which of those asked for it answers to. */
    record Heard(int place, String word) {}

    /** A word that is not in the dictionary yet. */
    record NewWord(long id, String word, String sound) {}

    /** What is left of a word. */
    record Variant(String variant, long wordId) {}

    /** The last word learned of an organisation; empty before the first. */
    record Unfinished(OrganisationId organisation, String word) {}

    @Select("""
            <script>
            select distinct n.word from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='word' collection='words' separator=','>(cast(#{word} as varchar(60)))</foreach>
                   ) listed (word)
              join core.name_word n --DERBY-PROPERTIES index=NAME_WORD_AS_WRITTEN, joinStrategy=NESTEDLOOP
                on n.organisation_id = #{org} and n.word = listed.word
            </script>""")
    List<String> known(@Param("org") OrganisationId org, @Param("words") Collection<String> words);

    @Insert("""
            <script>
            insert into core.name_word (organisation_id, id, word, sound) values
            <foreach item='w' collection='words' separator=','>(#{org}, #{w.id}, #{w.word}, #{w.sound})</foreach>
            </script>""")
    void insert(@Param("org") OrganisationId org, @Param("words") List<NewWord> words);

    @Insert("""
            <script>
            insert into core.name_variant (organisation_id, variant, word_id) values
            <foreach item='v' collection='variants' separator=','>(#{org}, #{v.variant}, #{v.wordId})</foreach>
            </script>""")
    void insertVariants(@Param("org") OrganisationId org, @Param("variants") List<Variant> variants);

    /** The words that sound so or begin to sound so, the nearest first, not more than {@code most} for each sound. */
    @Select("""
            <script>
            <foreach item='sound' index='place' collection='sounds' separator=' union all '>
            select ${place} as place, heard.word from (
              select distinct n.sound, n.word from core.name_word n --DERBY-PROPERTIES index=NAME_WORD_AS_HEARD
               where n.organisation_id = #{org} and n.sound &gt;= #{sound.from} and n.sound &lt; #{sound.end}
               order by n.sound, n.word
               fetch first #{most} rows only) heard
            </foreach>
            </script>""")
    List<Heard> heard(@Param("org") OrganisationId org, @Param("sounds") List<Prefix> sounds, @Param("most") int most);

    /** The words of which one of these is left. */
    @Select("""
            <script>
            select distinct n.word from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='left' collection='variants' separator=','>(cast(#{left} as varchar(60)))</foreach>
                   ) listed (variant)
              join core.name_variant v --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on v.organisation_id = #{org} and v.variant = listed.variant
              join core.name_word n --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on n.organisation_id = v.organisation_id and n.id = v.word_id
            </script>""")
    List<String> near(@Param("org") OrganisationId org, @Param("variants") Collection<String> variants);

    /** Puts the words of those merged into a person beside its own, in its place of the lists. */
    @Insert("""
            insert into core.person_word (organisation_id, word, surname_key, name_key, person_id, lent_by)
            select w.organisation_id, w.word, s.surname_key, s.name_key, s.id, min(a.id)
              from core.person a
              join core.person_word w on w.organisation_id = a.organisation_id and w.person_id = a.id
              join core.person s on s.organisation_id = a.organisation_id and s.id = a.merged_into
             where a.organisation_id = #{org} and a.merged_into = #{id}
               and not exists (select 1 from core.person_word o
                                where o.organisation_id = w.organisation_id and o.person_id = s.id and o.word = w.word)
             group by w.organisation_id, w.word, s.surname_key, s.name_key, s.id""")
    void lend(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Delete("""
            delete from core.person_word
             where organisation_id = #{org} and person_id = #{id} and lent_by = #{absorbed}""")
    void giveBack(@Param("org") OrganisationId org, @Param("id") PersonId id, @Param("absorbed") PersonId absorbed);

    /** Words in use after this one, in their order; for a dictionary that is made anew. */
    @Select("""
            select distinct word from core.person_word --DERBY-PROPERTIES constraint=PERSON_WORD_KEY
             where organisation_id = #{org} and word > #{after}
             order by word
             fetch first #{most} rows only""")
    List<String> used(@Param("org") OrganisationId org, @Param("after") String after, @Param("most") int most);

    /** Organisations whose names are not all learned, and how far they are. */
    @Select("""
            select o.organisation_id as organisation, coalesce(l.word, '') as word from core.organisation o
              left join core.name_learning l on l.organisation_id = o.organisation_id
             where l.finished is null or l.finished = false""")
    List<Unfinished> unfinished();

    @Update("""
            update core.name_learning set word = #{word}, finished = #{finished} where organisation_id = #{org}""")
    int move(@Param("org") OrganisationId org, @Param("word") String word, @Param("finished") boolean finished);

    @Insert("insert into core.name_learning (organisation_id, word, finished) values (#{org}, #{word}, #{finished})")
    void begin(@Param("org") OrganisationId org, @Param("word") String word, @Param("finished") boolean finished);
}
