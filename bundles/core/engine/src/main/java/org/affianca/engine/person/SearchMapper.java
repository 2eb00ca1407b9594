package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Finds persons again, in the order of the lists. */
interface SearchMapper {
    String SUMMARY = """
            select p.id, p.surname, p.name, p.surname_key, p.name_key, p.fiscal_code, p.birth_date, p.municipality,
                   p.secrecy, p.unsafe_contacts
            """;

    /** One of the words of a person counts as {@code word}. */
    String HAS_WORD = """
            exists (select 1 from core.person_word w --DERBY-PROPERTIES index=PERSON_WORD_OF, joinStrategy=NESTEDLOOP
                     where w.organisation_id = #{v.organisation} and w.person_id = ${person}
                       and (
              <if test="word.prefix != null">
                            w.word &gt;= #{word.prefix.from} and w.word &lt; #{word.prefix.end}
              </if>
              <if test="word.prefix != null and !word.others.isEmpty()">or</if>
              <if test="!word.others.isEmpty()">w.word in
                <foreach item="other" collection="word.others" open="(" separator="," close=")">#{other}</foreach>
              </if>))
            """;

    /** The person has each of the words, and is not among those found by the nearer ones. */
    String HAS_ALL = """
            <foreach item="word" collection="q.words">
               and\s""" + HAS_WORD + """
            </foreach>
            <foreach item="word" collection="q.nearer" open="and not (" separator=" and " close=")">
              \s""" + HAS_WORD + """
            </foreach>
            """;

    /**
     * By a code, a birth date or a case: from the few who have it. By words alone two ways lead to one answer: from the
     * persons who have the rare word, sorted; or along the order of the list, where
     * common words are met soon. Each uses an index from its first row on; the comment names it to Derby, which would
     * read and sort the whole table for one page, and reads a list of words by an index only as a join.
     */
    @Select("""
            <script>
            """ + SUMMARY + """
            <if test="q.driver != null">
              <bind name="person" value="'d.found_id'"/>
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (select d.found_id from (
                    <if test="q.driver.prefix != null">
                     select w.person_id as found_id from core.person_word w --DERBY-PROPERTIES constraint=PERSON_WORD_KEY
                      where w.organisation_id = #{v.organisation}
                        and w.word &gt;= #{q.driver.prefix.from} and w.word &lt; #{q.driver.prefix.end}
                     union
                    </if>
                    <if test="q.driver.others.isEmpty()">
                     select w.person_id as found_id from core.person_word w where 1 = 0
                    </if>
                    <if test="!q.driver.others.isEmpty()">
                     select w.person_id as found_id from --DERBY-PROPERTIES joinOrder=FIXED
                            (values
                            <foreach item="other" collection="q.driver.others" separator=",">
                              (cast(#{other} as varchar(60)))
                            </foreach>
                            ) listed (word)
                       join core.person_word w --DERBY-PROPERTIES constraint=PERSON_WORD_KEY, joinStrategy=NESTEDLOOP
                         on w.organisation_id = #{v.organisation} and w.word = listed.word
                    </if>) d
                     where d.found_id is not null
            """ + HAS_ALL + """
                   ) f
              join core.person p --DERBY-PROPERTIES index=PERSON_BY_ID, joinStrategy=NESTEDLOOP
                on p.organisation_id = #{v.organisation} and p.id = f.found_id
            </if>
            <if test="q.caseNumber != null">
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (select distinct m.person_id as found_id from --DERBY-PROPERTIES joinOrder=FIXED
                           core.case_file c --DERBY-PROPERTIES constraint=CASE_NUMBER
                      join core.case_member m --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                        on m.organisation_id = c.organisation_id and m.case_id = c.id
                     where c.organisation_id = #{v.organisation} and c.number = #{q.caseNumber}
                       and""" + Sight.CASE + """
                   ) f
              join core.person p --DERBY-PROPERTIES index=PERSON_BY_ID, joinStrategy=NESTEDLOOP
                on p.organisation_id = #{v.organisation} and p.id = f.found_id
            </if>
            <if test="q.birth != null">
              from core.person p --DERBY-PROPERTIES index=PERSON_BY_BIRTH
            </if>
            <if test="q.fiscalKey != null">
              from core.person p --DERBY-PROPERTIES constraint=PERSON_FISCAL_KEY
            </if>
            <if test="q.fiscalCode != null">
              from core.person p --DERBY-PROPERTIES index=PERSON_BY_CODE
            </if>
            <if test="q.driver == null and q.namesOnly">
              from core.person p --DERBY-PROPERTIES index=PERSON_BY_NAME
            </if>
             where p.organisation_id = #{v.organisation}
            <if test="q.birth != null">and p.birth_date = #{q.birth}</if>
            <if test="q.fiscalKey != null">and p.fiscal_key = #{q.fiscalKey}</if>
            <if test="q.fiscalCode != null">
               and p.fiscal_code &gt;= #{q.fiscalCode.from} and p.fiscal_code &lt; #{q.fiscalCode.end}
            </if>
            <if test="q.driver == null">
              <bind name="person" value="'p.id'"/>
            """ + HAS_ALL + """
            </if>
            <if test="after != null">
               and p.surname_key &gt;= #{after.surname}
               and (p.surname_key &gt; #{after.surname} or p.name_key &gt; #{after.name}
                    or (p.name_key = #{after.name} and p.id &gt; #{after.id}))
            </if>
               and""" + Sight.PERSON + """
             order by p.surname_key, p.name_key, p.id
             fetch first #{most} rows only
            </script>""")
    List<SummaryRow> search(
            @Param("v") Viewer v,
            @Param("q") PersonQuery query,
            @Param("after") @Nullable ListPlace after,
            @Param("most") int most);

    /** Who has one of these fiscal codes; the list leads to its persons by an index, as in the two below. */
    @Select("""
            <script>
            """ + SUMMARY + """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item="code" collection="codes" separator=",">(cast(#{code} as varchar(16)))</foreach>
                   ) asked (code)
              join core.person p --DERBY-PROPERTIES constraint=PERSON_FISCAL_KEY, joinStrategy=NESTEDLOOP
                on p.organisation_id = #{v.organisation} and p.fiscal_key = asked.code
             where""" + Sight.PERSON + """
            </script>""")
    List<SummaryRow> byCodes(@Param("v") Viewer v, @Param("codes") Set<String> codes);

    @Select("""
            <script>
            """ + SUMMARY + """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item="name" collection="names" separator=",">
                     (cast(#{name.surname} as varchar(240)), cast(#{name.name} as varchar(240)))
                   </foreach>
                   ) asked (surname, name)
              join core.person p --DERBY-PROPERTIES index=PERSON_BY_NAME, joinStrategy=NESTEDLOOP
                on p.organisation_id = #{v.organisation} and p.surname_key = asked.surname and p.name_key = asked.name
             where""" + Sight.PERSON + """

             order by p.id
             fetch first #{most} rows only
            </script>""")
    List<SummaryRow> byNames(@Param("v") Viewer v, @Param("names") Set<Sought.Name> names, @Param("most") int most);

    @Select("""
            <script>
            """ + SUMMARY + """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item="day" collection="days" separator=",">(cast(#{day} as date))</foreach>
                   ) asked (day)
              join core.person p --DERBY-PROPERTIES index=PERSON_BY_BIRTH, joinStrategy=NESTEDLOOP
                on p.organisation_id = #{v.organisation} and p.birth_date = asked.day
             where""" + Sight.PERSON + """

             order by p.id
             fetch first #{most} rows only
            </script>""")
    List<SummaryRow> byBirths(@Param("v") Viewer v, @Param("days") Set<LocalDate> days, @Param("most") int most);

    /** The one who has this fiscal code, seen or not. */
    @Select("""
            select p.id, p.surname, p.name from core.person p
             where p.organisation_id = #{v.organisation} and p.fiscal_key = #{key}""")
    List<LabelRow> owners(@Param("v") Viewer v, @Param("key") String key);

    /** The case that has this number, seen or not. */
    @Select("select c.id from core.case_file c where c.organisation_id = #{v.organisation} and c.number = #{number}")
    List<Long> numbered(@Param("v") Viewer v, @Param("number") String number);
}
