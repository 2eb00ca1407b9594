package org.affianca.engine.norm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.OrganisationId;
import org.affianca.api.figure.OwnValue;
import org.affianca.api.norm.Norm;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.figure.About;
import org.affianca.engine.figure.OwnValues;

/** The norms on the shelf, joined with what an organisation has set. */
final class HouseNorms {
    private final Shelf shelf;
    private final OwnValues own;

    HouseNorms(Mappers mappers, Shelf shelf) {
        this.shelf = shelf;
        this.own = new OwnValues(mappers, About.NORM);
    }

    /** By code. */
    List<Norm> all(OrganisationId organisation) {
        Map<String, List<OwnValue>> set = own.all(organisation);
        return shelf.norms().stream().map(norm -> norm.with(of(norm, set))).toList();
    }

    Optional<Norm> find(OrganisationId organisation, String code) {
        return shelf.norm(code).map(norm -> norm.with(of(norm, own.all(organisation))));
    }

    /** Also what was set while it was core's. */
    static List<OwnValue> of(Norm norm, Map<String, List<OwnValue>> set) {
        List<OwnValue> now = set.getOrDefault(norm.code(), List.of());
        List<OwnValue> before =
                norm.formerly().map(code -> set.getOrDefault(code, List.of())).orElse(List.of());
        return before.isEmpty()
                ? now
                : Stream.concat(now.stream(), before.stream()).toList();
    }
}
