package org.affianca.api.catalogue;

import java.util.Locale;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.ServiceCode;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Labels and sentences in the reader's language, Italian unless English is asked for. Keys in an area's property files:
 * {@code area}, {@code SERVICE}, {@code SERVICE.FIELD}, {@code SERVICE.FIELD.help}, {@code SERVICE.group.NAME},
 * {@code SERVICE.step.STEP}, {@code SERVICE.move.STEP} (the button), {@code SERVICE.outcome.CODE},
 * {@code SERVICE.deadline.CODE}, {@code code.LIST.CODE}, {@code because.CODE} with {@code {name}} for values,
 * {@code board.WORD}. A missing key is answered with the key itself, never with a fault.
 */
@ProviderType
public interface Words {
    /** The label of a key in an area ({@code core} for core's own). */
    String say(String area, String key, Locale locale);

    /** The sentence of a reason; the area's own first, then core's. */
    String say(String area, Because because, Locale locale);

    /** The service's name in the municipality's own words where its profile gives one, else the area's. */
    String service(ServiceCode code, Locale locale);

    /** All keys of an area ({@code core} for core's own) that begin with the prefix, by key, with their labels. */
    Map<String, String> labels(String area, String prefix, Locale locale);
}
