package org.affianca.engine.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.affianca.api.ServiceCode;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Missing;
import org.affianca.api.returns.SiussCodes;
import org.affianca.api.returns.SiussService;
import org.affianca.api.returns.SiussServices;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Changed;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where the municipality says how its services are told to SIUSS. */
@Component
public final class SiussOffice implements SiussServices {
    private static final Pattern BENEFIT = Pattern.compile("[A-Z0-9.]{5,10}");
    private static final int LEAST_NAME = 10;

    private final Ground ground;
    private final Shelf shelf;
    private final SiussServiceMapper sql;

    @Activate
    public SiussOffice(@Reference Ground ground, @Reference Shelf shelf) {
        this.ground = ground;
        this.shelf = shelf;
        this.sql = ground.sql(SiussServiceMapper.class);
    }

    @Override
    public List<SiussService> all() {
        ground.sight().need("seeing what is told to SIUSS", Role.RETURNS);
        return ground.within(() -> List.copyOf(known().values()));
    }

    @Override
    public Optional<SiussService> find(ServiceCode service) {
        ground.sight().need("seeing what is told to SIUSS", Role.RETURNS);
        return ground.within(() -> Optional.ofNullable(known().get(service.value())));
    }

    @Override
    public SiussService set(ServiceCode service, int version, SiussCodes codes) {
        ground.sight().need("saying what is told to SIUSS", Role.RETURNS);
        return ground.within(() -> {
            if (!known().containsKey(service.value())) {
                throw new Missing("service");
            }
            check(codes).orThrow();
            write(service, version, codes);
            ground.events().happened(new SiussServiceSet(service, codes.told(), codes.benefit()));
            return known().get(service.value());
        });
    }

    /** By code; within a transaction. */
    Map<String, SiussService> known() {
        Map<String, SiussServiceMapper.Row> own = sql.all(ground.viewer().organisation()).stream()
                .collect(Collectors.toMap(row -> row.service().value(), Function.identity()));
        Map<String, SiussService> all = new TreeMap<>();
        shelf.areas().stream()
                .flatMap(area -> area.services().stream())
                .forEach(one -> all.put(
                        one.code().value(),
                        joined(
                                one.code(),
                                Optional.ofNullable(own.get(one.code().value())))));
        own.forEach((code, row) -> all.putIfAbsent(code, joined(row.service(), Optional.of(row))));
        return all;
    }

    private SiussService joined(ServiceCode service, Optional<SiussServiceMapper.Row> own) {
        return new SiussService(
                service,
                own.map(SiussServiceMapper.Row::version).orElse(0),
                ShippedCodes.of(shelf.reporting(service)),
                own.map(SiussServiceMapper.Row::codes),
                own.map(SiussServiceMapper.Row::changedBy).orElse(""));
    }

    private void write(ServiceCode service, int version, SiussCodes codes) {
        Viewer viewer = ground.viewer();
        Optional<Changed> now = sql.changed(viewer.organisation(), service);
        if (now.isEmpty() && version == 0) {
            sql.insert(viewer, service, codes, ground.clock().instant());
        } else if (sql.update(viewer, service, version, codes, ground.clock().instant()) == 0) {
            throw now.orElseGet(() -> new Changed(0, "", ground.clock().instant()))
                    .stale();
        }
    }

    private Flaws check(SiussCodes codes) {
        Flaws flaws = new Flaws(ground.codes()).optionalLine("/name", codes.name(), 200);
        boolean odd =
                !codes.benefit().isEmpty() && !BENEFIT.matcher(codes.benefit()).matches();
        flaws.when(odd, "/benefit", "benefit-code-invalid");
        flaws.when(!codes.name().isEmpty() && codes.name().strip().length() < LEAST_NAME, "/name", "siuss-name-short");
        between(flaws, "/meansTest", codes.meansTest(), 4);
        between(flaws, "/character", codes.character(), 2);
        between(flaws, "/area", codes.area(), 3);
        return flaws;
    }

    private static void between(Flaws flaws, String pointer, Optional<Integer> number, int most) {
        number.ifPresent(one -> flaws.when(one < 1 || one > most, pointer, "unknown-code"));
    }
}
