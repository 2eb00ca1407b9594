package org.affianca.engine.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.copy.CopyReader;
import org.affianca.api.copy.CopyRequest;
import org.affianca.api.copy.Withholding;
import org.affianca.api.diary.Shelf;
import org.affianca.engine.leaf.Leaf;
import org.affianca.engine.leaf.LeafKind;

/** The rules of what a copy shows: decided for each leaf by its shelf, its secrecy and whom it concerns. */
final class Disclosing {
    private final Secrecy most;
    private final Set<PersonId> about;
    private final Map<String, String> chosen = new HashMap<>();

    Disclosing(CopyRequest request, List<Withholding> more) {
        this.most = request.reader() == CopyReader.JUDGE ? Secrecy.PROFESSIONAL : Secrecy.ORDINARY;
        this.about = Set.copyOf(request.about());
        more.forEach(one -> chosen.put(one.key(), one.reason()));
    }

    /** What somebody wrote to remember by is no part of the record: it is neither given nor listed. */
    boolean belongs(Leaf leaf) {
        return leaf.kind() != LeafKind.NOTE || !leaf.mark().equals(Shelf.OWN.name());
    }

    /** Why a leaf is withheld whole; the rules come before what somebody chose. */
    Optional<String> withheld(Leaf leaf) {
        if (leaf.kind() == LeafKind.NOTE && leaf.mark().equals(Shelf.THIRD_PARTY.name())) {
            return Optional.of(Reason.THIRD_PARTY);
        }
        if (!leaf.secrecy().atMost(most)) {
            return Optional.of(leaf.secrecy() == Secrecy.PROFESSIONAL ? Reason.PROFESSIONAL : Reason.RESERVED);
        }
        if (!leaf.persons().isEmpty() && leaf.persons().stream().noneMatch(about::contains)) {
            return Optional.of(Reason.OTHER_PERSON);
        }
        return Optional.ofNullable(chosen.get(leaf.key()));
    }
}
