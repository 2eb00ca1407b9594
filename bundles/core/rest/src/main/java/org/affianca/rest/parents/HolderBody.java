package org.affianca.rest.parents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.order.Extent;
import org.affianca.api.parent.Entitlement;
import org.affianca.api.parent.Holder;
import org.affianca.api.parent.Matter;
import org.affianca.api.parent.Reason;
import org.affianca.api.parent.Source;
import org.affianca.rest.call.Call;

/** A parent, or who else answers for a child, with what they may have and why. */
public record HolderBody(
        PersonId person, String label, String role, String roleLabel, List<EntitlementBody> entitlements) {
    /** How far one thing goes, with the reasons, the strictest first. */
    public record EntitlementBody(Matter matter, Extent extent, List<ReasonBody> reasons) {
        static EntitlementBody of(Entitlement one, Words words) {
            return new EntitlementBody(
                    one.matter(),
                    one.extent(),
                    one.reasons().stream()
                            .map(reason -> ReasonBody.of(reason, words))
                            .toList());
        }
    }

    /** One reason in words, and the order it rests on. */
    public record ReasonBody(Source source, Extent extent, String words, Optional<WorkId> order) {
        static ReasonBody of(Reason one, Words words) {
            return new ReasonBody(
                    one.source(),
                    one.extent(),
                    words.say(Call.CORE, one.because(), Call.now().locale()),
                    one.order());
        }
    }

    static HolderBody of(Holder holder, Words words) {
        String list = holder.kind().roles();
        Locale locale = Call.now().locale();
        return new HolderBody(
                holder.person(),
                holder.label(),
                holder.role(),
                words.say(Call.CORE, "code." + list + "." + holder.role(), locale),
                holder.entitlements().stream()
                        .map(one -> EntitlementBody.of(one, words))
                        .toList());
    }
}
