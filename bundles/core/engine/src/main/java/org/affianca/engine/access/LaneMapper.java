package org.affianca.engine.access;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Opens lanes; they are numbered without gaps, so that one that is taken away is missed. */
interface LaneMapper {
    @Select("select max(l.lane) + 1 from core.access_lane l")
    long next();

    @Insert("""
            insert into core.access_lane (lane, node, opened_at, seen_at, done)
            values (#{lane}, #{node}, #{at}, #{at}, false)""")
    void open(@Param("lane") long lane, @Param("node") String node, @Param("at") Instant at);
}
