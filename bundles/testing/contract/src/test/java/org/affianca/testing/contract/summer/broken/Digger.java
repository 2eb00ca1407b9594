package org.affianca.testing.contract.summer.broken;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.affianca.area.neighbour.Neighbour;

public final class Digger {
    int dig(DataSource source) throws SQLException {
        new Thread(Neighbour::knows).start();
        return source.getConnection().getHoldability();
    }
}
