package org.affianca.area.broken;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSession;

/** Breaks rule 5. */
public final class OpensADatabase {
    boolean reach(DataSource source, SqlSession session) throws SQLException {
        return source.getConnection().isValid(1) && session.getConnection().isValid(1);
    }
}
