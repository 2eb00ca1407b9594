package org.affianca.testing.itest.bundle.leaky.page;

import java.util.List;
import org.affianca.api.OrganisationId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Keeps pages. */
@Mapper
public interface PageMapper {
    @Insert(
            "insert into leaky.page (organisation_id, work_id, case_id, words) values (#{org}, #{work}, #{file}, #{words})")
    int write(
            @Param("org") OrganisationId org,
            @Param("work") long work,
            @Param("file") long file,
            @Param("words") String words);

    @Select("select id, work_id, case_id, words from leaky.page where organisation_id = #{org} order by id")
    List<Page> all(@Param("org") OrganisationId org);
}
