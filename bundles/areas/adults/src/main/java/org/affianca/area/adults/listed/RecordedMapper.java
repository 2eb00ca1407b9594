package org.affianca.area.adults.listed;

import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads what is recorded of many measures at once; which of them the actor sees was asked before. */
@Mapper
public interface RecordedMapper {
    @Select("""
            <script>
            select m.work_id, m.measure, m.protocol, m.applied_on, m.members
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='work' collection='works' separator=','>(cast(#{work} as bigint))</foreach>
                   ) chosen (found_id)
              join adults.national_measure m --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on m.organisation_id = #{organisation} and m.work_id = chosen.found_id
             order by m.work_id desc
            </script>""")
    List<Recorded> of(@Param("organisation") OrganisationId organisation, @Param("works") List<WorkId> works);
}
