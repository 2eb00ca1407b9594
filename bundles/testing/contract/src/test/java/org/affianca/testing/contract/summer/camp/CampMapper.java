package org.affianca.testing.contract.summer.camp;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
public interface CampMapper {
    @Select("select count(*) from summer.summer_camp")
    int camps();
}
