package org.affianca.engine.definition;

import java.time.Instant;
import java.util.List;
import org.affianca.api.ServiceCode;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Keeps what was published. */
interface DefinitionMapper {
    /** One publication at a time, whichever node does it. */
    @Update("update core.migration_lock set taken = taken + 1")
    void lock();

    @Select("""
            select d.service, d.version, d.definition, d.labels, d.checksum from core.service_definition d
             where d.area = #{area} order by d.service, d.version""")
    List<Row> ofArea(@Param("area") String area);

    @Insert("""
            insert into core.service_definition (area, service, version, definition, labels, checksum, published_at)
            values (#{area}, #{r.service}, #{r.version}, #{r.definition}, #{r.labels}, #{r.checksum}, #{now})""")
    void insert(@Param("area") String area, @Param("r") Row row, @Param("now") Instant now);

    @Update("""
            update core.service_definition set labels = #{r.labels}
             where area = #{area} and service = #{r.service} and version = #{r.version}""")
    void reword(@Param("area") String area, @Param("r") Row row);

    /** A version as it is kept. */
    record Row(ServiceCode service, int version, String definition, String labels, String checksum) {}
}
