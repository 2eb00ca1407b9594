package org.affianca.engine.area;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** A mapper of the garden, loaded from its bundle. */
@Mapper
public interface PlotMapper {
    @Select("select count(*) from garden.plot where spades >= #{least}")
    int plots(@Param("least") int least);
}
