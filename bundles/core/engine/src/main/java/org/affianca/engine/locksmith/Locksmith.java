package org.affianca.engine.locksmith;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Refused;
import org.affianca.api.vault.KeyDesk;
import org.affianca.api.vault.KeyState;
import org.affianca.api.vault.KeyState.DataKey;
import org.affianca.api.vault.KeyState.SealedField;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.vault.Keyring;
import org.affianca.engine.vault.SealedTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk of who keeps the keys; the console's commands use it without a role: who is there owns the machine. */
@Component(service = {KeyDesk.class, Locksmith.class})
public final class Locksmith implements KeyDesk {
    private final Ground ground;
    private final SealedTexts texts;
    private final SweepMapper sql;
    private final Keyring keys;

    @Activate
    public Locksmith(@Reference Ground ground, @Reference SealedTexts texts) {
        this.ground = ground;
        this.texts = texts;
        this.sql = ground.sql(SweepMapper.class);
        this.keys = ground.vault().keyring();
    }

    @Override
    public KeyState state() {
        mustBeKeeper();
        return now();
    }

    @Override
    public KeyState renewDataKey() {
        mustBeKeeper();
        return ground.within(() -> {
            renewData();
            ground.events().happened(new DataKeyMade());
            return now();
        });
    }

    @Override
    public KeyState renewMasterKey() {
        mustBeKeeper();
        return ground.within(() -> {
            if (!renewMaster()) {
                throw new Refused(Because.of("master-key-made-elsewhere"));
            }
            ground.events().happened(new MasterKeyMade());
            return now();
        });
    }

    void renewData() {
        keys.renew();
    }

    boolean renewMaster() {
        return keys.renewMaster();
    }

    KeyState now() {
        return ground.within(() -> {
            List<Keyring.Listed> listed = keys.keys();
            long newest = listed.get(listed.size() - 1).number();
            Map<String, SweepRow> rows = sql.under(newest).stream()
                    .collect(Collectors.toMap(row -> row.tableName() + "." + row.columnName(), Function.identity()));
            List<SealedField> fields = texts.fields().stream()
                    .map(field -> field(field.table(), field.column(), rows))
                    .toList();
            return new KeyState(
                    keys.master(),
                    listed.stream()
                            .map(key -> new DataKey(key.number(), key.master(), key.madeAt(), key.seals()))
                            .toList(),
                    fields);
        });
    }

    private static SealedField field(String table, String column, Map<String, SweepRow> rows) {
        SweepRow row = rows.get(table + "." + column);
        return new SealedField(table, column, row != null && row.done(), row == null ? 0 : row.rowCount());
    }

    private void mustBeKeeper() {
        ground.sight().need("keeping the keys", Role.ADMINISTRATOR);
    }
}
