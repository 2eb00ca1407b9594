package org.affianca.engine.factor;

import java.time.Instant;
import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The recovery codes of an account, hashed. */
interface RecoveryMapper {
    @Select("""
            select code from core.account_recovery
             where organisation_id = #{o} and user_id = #{user} and used_at is null order by number""")
    List<String> left(@Param("o") OrganisationId organisation, @Param("user") UserId user);

    @Insert("""
            insert into core.account_recovery (organisation_id, user_id, number, code)
            values (#{o}, #{user}, #{number}, #{code})""")
    void add(
            @Param("o") OrganisationId organisation,
            @Param("user") UserId user,
            @Param("number") int number,
            @Param("code") String code);

    @Update("""
            update core.account_recovery set used_at = #{at}
             where organisation_id = #{o} and user_id = #{user} and code = #{code} and used_at is null""")
    int use(
            @Param("o") OrganisationId organisation,
            @Param("user") UserId user,
            @Param("code") String code,
            @Param("at") Instant at);

    @Delete("delete from core.account_recovery where organisation_id = #{o} and user_id = #{user}")
    void dropAll(@Param("o") OrganisationId organisation, @Param("user") UserId user);
}
