package org.affianca.engine.key;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.affianca.api.vault.MasterKey;
import org.affianca.engine.db.DataFolder;
import org.affianca.engine.db.FileKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;

/** The master keys from where the configuration says they are kept. */
@Component(
        service = {MasterKeys.class, FileKeys.class},
        configurationPid = VaultSettings.PID)
@Designate(ocd = VaultSettings.class)
public final class HouseKeys implements MasterKeys, FileKeys {
    private final MasterKeys kept;
    private final ServiceKeys services;
    private final boolean encryptDatabase;

    @Activate
    public HouseKeys(VaultSettings settings, @Reference Clock clock) {
        this.services = new ServiceKeys(settings.keyName(), Duration.ofSeconds(settings.patience()));
        this.encryptDatabase = settings.encryptDatabase();
        this.kept = switch (settings.master()) {
            case "file" -> new KeyFile(file(settings.keyFile()), clock);
            case "pkcs11" -> new DeviceKeys(settings.pkcs11Config(), settings.pkcs11PinFile(), settings.keyName());
            case "service" -> services;
            default -> throw new KeyMissing("org.affianca.vault: master is neither file, pkcs11 nor service");
        };
    }

    private static Path file(String configured) {
        return configured.isBlank() ? DataFolder.path().resolve("keys").resolve("master.key") : Path.of(configured);
    }

    @Reference(
            name = "lent",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(MasterKey key) {
        services.add(key);
    }

    public void remove(MasterKey key) {
        services.remove(key);
    }

    @Override
    public boolean encryptDatabase() {
        return encryptDatabase;
    }

    @Override
    public String wrap(byte[] key) {
        return WrappedKey.of(current(), key).line();
    }

    @Override
    public byte[] unwrap(String line) {
        return WrappedKey.read(line).unwrapped(this, "the database is encrypted");
    }

    @Override
    public boolean isOld(String line) {
        return !WrappedKey.read(line).master().equals(current().name());
    }

    @Override
    public MasterKey current() {
        return kept.current();
    }

    @Override
    public Optional<MasterKey> named(String name) {
        return kept.named(name);
    }

    @Override
    public Optional<MasterKey> renew() {
        return kept.renew();
    }

    @Override
    public String place() {
        return kept.place();
    }
}
