package org.affianca.area.employment.evaluation;

import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Keeps evaluations; they are never changed. */
@Mapper
public interface EvaluationMapper {
    /** At most 200, far more than a traineeship has. */
    @Select("""
        select id, given_on, moment, orientation, skills, resources, self_esteem, note, given_by
          from employment.evaluation
         where organisation_id = #{organisation} and work_id = #{work}
         order by given_on, id
         fetch first 200 rows only""")
    List<Evaluation> ofWork(@Param("organisation") OrganisationId organisation, @Param("work") WorkId work);

    @Insert("""
        insert into employment.evaluation
          (organisation_id, work_id, given_on, moment, orientation, skills, resources, self_esteem, note, given_by)
        values
          (#{organisation}, #{work}, #{e.givenOn}, #{e.moment}, #{e.orientation}, #{e.skills}, #{e.resources},
           #{e.selfEsteem}, #{e.words}, #{by})""")
    int give(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("e") EvaluationData evaluation,
            @Param("by") String by);
}
