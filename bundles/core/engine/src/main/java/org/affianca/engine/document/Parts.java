package org.affianca.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.affianca.api.DocumentId;
import org.affianca.api.OrganisationId;
import org.affianca.engine.db.HouseTransactions;

/**
 * The bytes of documents, in parts of 256 KiB: at most one part is in memory, and no connection is held while a slow
 * client reads.
 */
final class Parts implements Store {
    static final int SIZE = 256 * 1024;

    private final HouseTransactions transactions;

    Parts(HouseTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void write(OrganisationId organisation, DocumentId id, InputStream bytes) throws IOException {
        String sql = "insert into core.document_part (organisation_id, document_id, place, bytes) values (?, ?, ?, ?)";
        try (PreparedStatement insert = transactions.connection().prepareStatement(sql)) {
            byte[] part = bytes.readNBytes(SIZE);
            for (int place = 0; part.length > 0; place++, part = bytes.readNBytes(SIZE)) {
                insert.setLong(1, organisation.value());
                insert.setLong(2, id.value());
                insert.setInt(3, place);
                insert.setBytes(4, part);
                insert.executeUpdate();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("writing document " + id.value(), failed);
        }
    }

    @Override
    public void copy(OrganisationId organisation, DocumentId id, OutputStream to) throws IOException {
        for (int place = 0; ; place++) {
            int wanted = place;
            Optional<byte[]> part = transactions.within(() -> read(organisation, id, wanted));
            if (part.isEmpty()) {
                return;
            }
            to.write(part.get());
        }
    }

    /** The database forgets by itself. */
    @Override
    public void forget(OrganisationId organisation, DocumentId id) {}

    private Optional<byte[]> read(OrganisationId organisation, DocumentId id, int place) {
        String sql = "select bytes from core.document_part where organisation_id = ? and document_id = ? and place = ?";
        try (PreparedStatement select = transactions.connection().prepareStatement(sql)) {
            select.setLong(1, organisation.value());
            select.setLong(2, id.value());
            select.setInt(3, place);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("reading document " + id.value(), failed);
        }
    }
}
