package org.affianca.engine.merge;

import java.util.List;
import org.apache.ibatis.annotations.Select;

/** Which areas ever made tables here. */
interface ParticipationMapper {
    @Select("select distinct component from core.migration where component <> 'core' order by component")
    List<String> areasEverInstalled();
}
