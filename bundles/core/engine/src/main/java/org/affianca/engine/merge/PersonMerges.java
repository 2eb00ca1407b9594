package org.affianca.engine.merge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.affianca.api.MergeId;
import org.affianca.api.PersonId;
import org.affianca.api.event.EventLog;
import org.affianca.api.merge.Merge;
import org.affianca.api.merge.MergeData;
import org.affianca.api.merge.MergeDesk;
import org.affianca.api.merge.Merges;
import org.affianca.api.merge.PersonExport;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.apart.Apart;
import org.affianca.engine.check.Codes;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.vault.SealedTexts;
import org.affianca.engine.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where two records of one person are made one and parted again. */
@Component(service = {MergeDesk.class, Merges.class})
public final class PersonMerges implements MergeDesk, Merges {
    private final HouseTransactions transactions;
    private final Sight sight;
    private final AccessLog log;
    private final MergeMapper sql;
    private final Merging merging;
    private final Parting parting;
    private final Exporting exporting;

    @Activate
    public PersonMerges(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference AccessLog log,
            @Reference Codes codes,
            @Reference EventLog events,
            @Reference Participation participation,
            @Reference SealedTexts texts,
            @Reference Vault vault) {
        this.transactions = transactions;
        this.sight = sight;
        this.log = log;
        this.sql = mappers.of(MergeMapper.class);
        this.merging = new Merging(
                mappers, transactions, ids, clock, sight, codes, events, participation, new Apart(mappers, vault));
        this.parting = new Parting(mappers, transactions, clock, sight, codes, events, participation);
        this.exporting = new Exporting(mappers, transactions, participation, texts);
    }

    @Override
    public Merge merge(MergeData data) {
        return merging.merge(data);
    }

    @Override
    public Merge part(MergeId id, int version, String reason) {
        return parting.part(id, version, reason);
    }

    @Override
    public Optional<Merge> find(MergeId id) {
        return transactions.within(() -> {
            Optional<Merge> found = sql.find(sight.viewer(), id).map(MergeRow::merge);
            found.ifPresent(merge -> log.seen("merge", id.value()));
            return found;
        });
    }

    @Override
    public List<Merge> of(PersonId person) {
        return transactions.within(() -> {
            List<Merge> found =
                    sql.of(sight.viewer(), person).stream().map(MergeRow::merge).toList();
            log.searched("merge", found.size());
            return found;
        });
    }

    @Override
    public Optional<PersonExport> export(PersonId person) {
        sight.need("exporting persons", org.affianca.api.access.Role.WORKER, org.affianca.api.access.Role.COORDINATOR);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            if (sql.versionSeen(viewer, person).isEmpty()) {
                return Optional.empty();
            }
            log.seen("person-export", person.value());
            return Optional.of(exporting.of(viewer, person));
        });
    }
}
