package org.affianca.engine.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final Script TREES = new Script("001-trees.sql", """
            -- why there are trees; and more
            create table forest.tree (id bigint not null, leaf /*derby:blob*//*postgresql:bytea*/);
            select 1 from forest.tree --DERBY-PROPERTIES index=TREES
             where id > 1;
            """);

    @Test
    void leavesCommentsOutAndEachDialectItsOwnWords() {
        assertThat(TREES.statements(Dialect.DERBY).get(0))
                .startsWith("create table")
                .contains("leaf blob")
                .doesNotContain("bytea)");
    }

    @Test
    void keepsTheHintsByWhichDerbyFindsItsWay() {
        assertThat(TREES.statements(Dialect.DERBY).get(1))
                .isEqualTo("select 1 from forest.tree --DERBY-PROPERTIES index=TREES\n where id > 1");
    }
}
