package org.affianca.engine.apart;

import java.util.Collection;
import java.util.List;
import org.affianca.api.OrganisationId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Marks of pairs in their table. */
interface ApartMapper {
    @Insert("insert into core.kept_apart (organisation_id, mark) values (#{org}, #{mark})")
    void keep(@Param("org") OrganisationId org, @Param("mark") String mark);

    @Select("""
            <script>
            select k.mark from core.kept_apart k
             where k.organisation_id = #{org} and k.mark in
               <foreach item='mark' collection='marks' open='(' separator=',' close=')'>#{mark}</foreach>
            </script>""")
    List<String> known(@Param("org") OrganisationId org, @Param("marks") Collection<String> marks);
}
