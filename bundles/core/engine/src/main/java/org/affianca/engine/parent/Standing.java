package org.affianca.engine.parent;

import static org.affianca.api.order.Extent.FREE;
import static org.affianca.api.order.Extent.GUARDED;
import static org.affianca.api.order.Extent.NONE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.order.Extent;
import org.affianca.api.parent.Matter;
import org.affianca.api.tie.TieKind;

/** In which quality somebody answers for a child, and what the law gives each of them while nothing limits it. */
enum Standing {
    PARENT(FREE, FREE, FREE, FREE),
    /** Of a child who has come of age. */
    PARENT_OF_ADULT(NONE, NONE, NONE, FREE),
    GUARDIAN(FREE, FREE, FREE, FREE),
    /** A curator or support administrator: what the decree names. */
    BY_DECREE(FREE, GUARDED, GUARDED, FREE),
    FOSTER_PARENT(FREE, GUARDED, GUARDED, FREE);

    private static final Set<String> GUARDIANS = Set.of("guardian", "volunteer-guardian");

    private final List<Extent> extents;

    Standing(Extent news, Extent file, Extent decisions, Extent meetings) {
        this.extents = List.of(news, file, decisions, meetings);
    }

    static Standing of(ParentMapper.HolderRow row, boolean minor) {
        if (row.kind() == TieKind.GUARDIANSHIP) {
            return isGuardian(row) ? GUARDIAN : BY_DECREE;
        }
        if (row.role().equals("foster-parent")) {
            return FOSTER_PARENT;
        }
        return minor ? PARENT : PARENT_OF_ADULT;
    }

    /** Whether this one has the whole responsibility in place of the parents. */
    static boolean isGuardian(ParentMapper.HolderRow row) {
        return row.kind() == TieKind.GUARDIANSHIP
                && GUARDIANS.contains(row.role())
                && row.powers().equals("full");
    }

    Extent extent(Matter matter) {
        return extents.get(matter.ordinal());
    }

    /** The law behind it, as its sentence says. */
    Because because(Matter matter) {
        return Because.of(("by-law-" + name() + "-" + matter.name())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-'));
    }
}
