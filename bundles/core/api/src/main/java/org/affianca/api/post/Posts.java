package org.affianca.api.post;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.register.Register;
import org.osgi.annotation.versioning.ProviderType;

/** The register of posts, by name of who holds them; nobody has more than full time on any day. */
@ProviderType
public interface Posts extends Register<Post> {
    /** Staff by unit and profession on a day. */
    List<Strength> strength(LocalDate on);
}
