package org.affianca.engine.access;

import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Puts each condition of {@link Sight} to its table: 1 when the record is seen. */
interface ConditionMapper {
    @Select("select count(*) from core.person p where p.id = #{id} and" + Sight.PERSON)
    int person(@Param("v") Viewer viewer, @Param("id") long id);

    @Select("select count(*) from core.note n join core.case_file c on c.id = n.case_id where n.id = #{id} and"
            + Sight.NOTE)
    int note(@Param("v") Viewer viewer, @Param("id") long id);

    @Select("select count(*) from core.works w join core.case_file c on c.id = w.case_id where w.id = #{id} and"
            + Sight.WORK)
    int work(@Param("v") Viewer viewer, @Param("id") long id);

    @Select("select count(*) from core.document d join core.case_file c on c.id = d.case_id where d.id = #{id} and"
            + Sight.DOCUMENT)
    int document(@Param("v") Viewer viewer, @Param("id") long id);

    @Select("select count(*) from core.contact k where k.id = #{id} and" + Sight.CONTACT)
    int contact(@Param("v") Viewer viewer, @Param("id") long id);
}
