package org.affianca.engine.locksmith;

/** A row of core.vault_sweep; the place is empty at the beginning, else organisation and second part of the key. */
record SweepRow(String tableName, String columnName, long keyId, String place, long rowCount, boolean done) {
    long organisation() {
        return place.isEmpty() ? 0 : Long.parseLong(place.substring(0, place.indexOf('/')));
    }

    long from() {
        return place.isEmpty() ? Long.MIN_VALUE : Long.parseLong(place.substring(place.indexOf('/') + 1));
    }

    SweepRow at(long organisation, long from, int rows) {
        return new SweepRow(tableName, columnName, keyId, organisation + "/" + from, rowCount + rows, done);
    }

    SweepRow finished() {
        return new SweepRow(tableName, columnName, keyId, place, rowCount, true);
    }
}
