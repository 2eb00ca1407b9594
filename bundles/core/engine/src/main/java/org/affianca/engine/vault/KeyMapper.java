package org.affianca.engine.vault;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The wrapped keys. */
interface KeyMapper {
    String INDEX = "INDEX";
    String DATA = "DATA";

    @Select("select k.id, k.kind, k.master, k.wrapped, k.made_at from core.vault_key k order by k.id")
    List<KeyRow> all();

    @Insert("""
            insert into core.vault_key (id, kind, master, wrapped, made_at)
            values (#{k.id}, #{k.kind}, #{k.master}, #{k.wrapped}, #{k.madeAt})""")
    void insert(@Param("k") KeyRow key);

    @Update("update core.vault_key set master = #{master}, wrapped = #{wrapped} where id = #{id}")
    void rewrap(@Param("id") long id, @Param("master") String master, @Param("wrapped") String wrapped);

    /** A row of core.vault_key. */
    record KeyRow(long id, String kind, String master, String wrapped, Instant madeAt) {
        boolean seals() {
            return kind.equals(DATA);
        }
    }
}
