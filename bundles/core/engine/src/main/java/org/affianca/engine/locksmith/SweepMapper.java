package org.affianca.engine.locksmith;

import java.util.List;
import java.util.Optional;
import org.affianca.engine.vault.Field;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** How far each column was brought under a key. */
interface SweepMapper {
    @Select("""
            select s.table_name, s.column_name, s.key_id, s.place, s.row_count, s.done from core.vault_sweep s
             where s.key_id = #{key} order by s.table_name, s.column_name""")
    List<SweepRow> under(@Param("key") long key);

    @Insert("""
            insert into core.vault_sweep (table_name, column_name, key_id, place, row_count, done)
            values (#{f.table}, #{f.column}, #{key}, '', 0, false)""")
    void begin(@Param("f") Field field, @Param("key") long key);

    /** Holds the row, so that one node works on it at a time. */
    @Update("""
            update core.vault_sweep set place = place
             where table_name = #{f.table} and column_name = #{f.column} and key_id = #{key} and done = false""")
    int hold(@Param("f") Field field, @Param("key") long key);

    @Select("""
            select s.table_name, s.column_name, s.key_id, s.place, s.row_count, s.done from core.vault_sweep s
             where s.table_name = #{f.table} and s.column_name = #{f.column} and s.key_id = #{key}""")
    Optional<SweepRow> find(@Param("f") Field field, @Param("key") long key);

    @Update("""
            update core.vault_sweep set place = #{s.place}, row_count = #{s.rowCount}, done = #{s.done}
             where table_name = #{s.tableName} and column_name = #{s.columnName} and key_id = #{s.keyId}""")
    void keep(@Param("s") SweepRow row);

    /** The organisations after this one. */
    @Select("""
            select o.organisation_id from core.organisation o where o.organisation_id > #{after}
             order by o.organisation_id""")
    List<Long> organisations(@Param("after") long after);
}
