package org.affianca.engine.db;

import org.apache.ibatis.type.JdbcType;

/** The two databases we know, and the few places where they differ. */
public enum Dialect {
    DERBY("derby", JdbcType.VARCHAR, "values next value for core.ids"),
    POSTGRESQL("postgresql", JdbcType.NULL, "select nextval('core.ids')");

    private final String word;
    private final JdbcType forNull;
    private final String nextBlock;

    Dialect(String word, JdbcType forNull, String nextBlock) {
        this.word = word;
        this.forNull = forNull;
        this.nextBlock = nextBlock;
    }

    static Dialect of(String url) {
        if (url.startsWith("jdbc:derby:")) {
            return DERBY;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new IllegalArgumentException("org.affianca.db: url is neither jdbc:derby: nor jdbc:postgresql:");
    }

    /** As it stands in the names of scripts and in the comments of SQL that only one of them reads. */
    String word() {
        return word;
    }

    // Derby refuses an untyped null, PostgreSQL a typed one of the wrong type.
    JdbcType forNull() {
        return forNull;
    }

    String nextBlock() {
        return nextBlock;
    }
}
