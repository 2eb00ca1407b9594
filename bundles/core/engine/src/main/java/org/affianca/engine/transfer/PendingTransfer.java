package org.affianca.engine.transfer;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.OpenMatters;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A transfer that nobody has answered stands against closing the case. */
@Component
public final class PendingTransfer implements OpenMatters {
    private final TransferMapper sql;

    @Activate
    public PendingTransfer(@Reference Mappers mappers) {
        this.sql = mappers.of(TransferMapper.class);
    }

    @Override
    public List<Because> of(Viewer viewer, CaseId id) {
        return sql.pending(viewer.organisation(), id) > 0 ? List.of(Because.of("open-transfer")) : List.of();
    }
}
