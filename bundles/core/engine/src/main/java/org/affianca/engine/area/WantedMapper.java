package org.affianca.engine.area;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Remembers which areas shall be there, and counts the open works of an area. */
interface WantedMapper {
    @Select("select area from core.desired_area where wanted = true order by area")
    List<String> wanted();

    @Update("""
            update core.desired_area set wanted = #{wanted}, changed_at = #{now}, changed_by = #{by}
             where area = #{area}""")
    int change(
            @Param("area") String area,
            @Param("wanted") boolean wanted,
            @Param("now") Instant now,
            @Param("by") long by);

    @Insert("""
            insert into core.desired_area (area, wanted, changed_at, changed_by)
            values (#{area}, #{wanted}, #{now}, #{by})""")
    void insert(
            @Param("area") String area,
            @Param("wanted") boolean wanted,
            @Param("now") Instant now,
            @Param("by") long by);

    @Select("""
            select area, count(*) as works from core.works
             where stage in ('DRAFT', 'WAITING', 'RUNNING', 'PAUSED') group by area""")
    List<Open> open();

    /** How many works of an area are open. */
    record Open(String area, long works) {}
}
