package org.affianca.engine.vault;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All sealed columns of all rooms; opens rows that were read without knowing what is in them. */
@Component(service = SealedTexts.class)
public final class SealedTexts {
    private final List<SealedFields> rooms = new CopyOnWriteArrayList<>();
    private final Vault vault;

    @Activate
    public SealedTexts(@Reference Vault vault) {
        this.vault = vault;
    }

    @Reference(
            name = "rooms",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(SealedFields room) {
        rooms.add(room);
    }

    public void remove(SealedFields room) {
        rooms.remove(room);
    }

    public List<Field> fields() {
        return rooms.stream().flatMap(room -> room.fields().stream()).toList();
    }

    /** The same row with its sealed texts opened; it must have the columns of its key. */
    public Map<String, Object> opened(String table, Map<String, Object> row) {
        Map<String, Object> opened = new TreeMap<>(row);
        for (Field field : fields()) {
            if (field.table().equals(table) && row.get(field.column()) instanceof String kept && Vault.isSealed(kept)) {
                opened.put(field.column(), vault.open(field.atRow(row), kept));
            }
        }
        return opened;
    }
}
