package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.plan.Signatory;
import org.affianca.api.plan.Signature;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Who shall sign a version, and how they answered. */
interface SigningMapper {
    /** A signatory at its place, with the answer if there is one. */
    record Row(
            int number,
            int place,
            Signatory.Role role,
            String name,
            Optional<Long> personId,
            boolean required,
            Optional<String> answer,
            Optional<LocalDate> onDay,
            String how,
            String reason) {

        static Row unanswered(int place, Signatory s) {
            return new Row(
                    s.number(),
                    place,
                    s.role(),
                    s.name(),
                    s.person().map(PersonId::value),
                    s.required(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    "");
        }

        Signatory signatory() {
            return new Signatory(number, role, name, personId.map(PersonId::new), required);
        }

        Optional<Signature> signature() {
            return answer.map(
                    word -> new Signature(number, Signature.Answer.valueOf(word), onDay.orElseThrow(), how, reason));
        }
    }

    @Select("""
            select x.number, x.place, x.role, x.name, x.person_id, x.required, x.answer, x.on_day, x.how, x.reason
              from core.plan_signatory x""" + ContentMapper.OF)
    List<Row> of(@Param("k") Key key);

    @Delete("delete from core.plan_signatory" + ContentMapper.MINE)
    void clear(@Param("k") Key key);

    @Insert("<script>insert into core.plan_signatory (organisation_id, work_id, of_version, number, place, role, name,"
            + " person_id, required, how, reason) values " + ContentMapper.EACH
            + "#{r.role}, #{r.name}, #{r.personId,jdbcType=BIGINT}, #{r.required}, '', ''" + ContentMapper.END)
    void insert(@Param("k") Key key, @Param("rows") List<Row> rows);

    @Update("""
            update core.plan_signatory
               set answer = #{s.answer}, on_day = #{s.on}, how = #{s.how}, reason = #{s.reason}
             where organisation_id = #{k.organisation} and work_id = #{k.work} and of_version = #{k.version}
               and number = #{s.signatory}""")
    void answer(@Param("k") Key key, @Param("s") Signature signature);
}
