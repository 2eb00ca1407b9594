package org.affianca.engine.document;

import java.nio.file.Path;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.document.Store.Place;

/** The two stores, and the one that new documents go to. */
record Stores(Store database, Store disk, Place chosen) {
    static Stores of(HouseTransactions transactions, String chosen, Path folder) {
        return new Stores(new Parts(transactions), new DiskStore(folder), place(chosen));
    }

    Store at(Place place) {
        return place == Place.DISK ? disk : database;
    }

    private static Place place(String word) {
        return switch (word.strip()) {
            case "database" -> Place.DATABASE;
            case "disk" -> Place.DISK;
            default ->
                throw new IllegalArgumentException("org.affianca.document: store is database or disk, not " + word);
        };
    }
}
