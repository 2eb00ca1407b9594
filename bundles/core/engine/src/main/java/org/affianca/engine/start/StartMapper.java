package org.affianca.engine.start;

import org.apache.ibatis.annotations.Select;

/** Whether this is a first start. */
interface StartMapper {
    @Select("select count(*) from core.account")
    int accounts();

    @Select("select count(*) from (select id from core.person fetch first 1 rows only) one_person")
    int anyPerson();
}
