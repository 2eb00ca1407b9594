package org.affianca.testing.contract.summer.broken;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
public interface Peeper {
    @Select("select count(*) from summer.summer_camp c join core.works w on w.id = c.work_id")
    int works();

    @Select("select count(*) from summer_camp")
    int homeless();
}
