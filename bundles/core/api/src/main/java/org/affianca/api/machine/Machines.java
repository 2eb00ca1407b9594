package org.affianca.api.machine;

import java.util.List;
import java.util.Optional;
import org.affianca.api.UserId;
import org.osgi.annotation.versioning.ProviderType;

/** The machines and their tokens. Everything but {@link #visit} needs the role administrator. */
@ProviderType
public interface Machines {
    List<Machine> all();

    Optional<Machine> find(UserId id);

    Machine register(MachineData data);

    /** Replaces what is said of a machine; one that is not active is not let in with any token. */
    Machine change(UserId id, int version, MachineData data, boolean active);

    /**
     * Issues a token, shown once. The tokens before it end after {@code othersEndInHours}, so that a secret can be
     * exchanged without an interruption; empty leaves them as they are.
     *
     * @param days it is good for; 1 to 366
     * @param othersEndInHours 0 to 720
     * @throws org.affianca.api.problem.Refused with {@code too-many-tokens} beyond five that are good at once
     */
    FreshToken issue(UserId id, int days, Optional<Integer> othersEndInHours);

    /** Ends a token at once, on every node within seconds. */
    Machine revoke(UserId id, MachineTokenId token);

    /**
     * Who shows this token, if it is good now and comes from where it may; whatever is wrong with it looks the same.
     *
     * @param origin the client's address
     */
    Optional<MachineVisit> visit(String token, String origin);
}
