package org.affianca.engine.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows of a register's own table are wanted: of these entries, at their last version or at this one. */
public record Which(List<Long> ids, @Nullable Integer version) {
    /** Joins a register's table {@code t} with its entries {@code e}; dynamic SQL, the mapper's parameters v and which. */
    public static final String ONES = """
              join core.register_entry e on e.organisation_id = t.organisation_id and e.id = t.entry_id
             where t.organisation_id = #{v.organisation} and t.entry_id in
            <foreach item='id' collection='which.ids' open='(' separator=',' close=')'>#{id}</foreach>
            <if test='which.version == null'> and t.version = e.version</if>
            <if test='which.version != null'> and t.version = #{which.version}</if>
            """;
}
