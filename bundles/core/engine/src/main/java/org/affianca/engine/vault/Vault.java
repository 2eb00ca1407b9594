package org.affianca.engine.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.key.MasterKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Seals texts, so that who reads the tables reads nothing, and opens them again. A context says where a text stands
 * ({@link Field#at}); a sealed text that was changed, or carried to another place, does not open. A sealed text reads
 * {@code sealed:1:KEY:BASE64} and takes up to {@link #room} characters; an empty text stays empty.
 */
@Component(service = Vault.class)
public final class Vault {
    private static final String MARK = "sealed:1:";

    private final Keyring keys;

    /**
     * Opens the vault; makes its first keys when there are none.
     *
     * @throws org.affianca.engine.key.KeyMissing when its keys cannot be unwrapped
     */
    @Activate
    public Vault(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Clock clock,
            @Reference MasterKeys masters) {
        this.keys = new Keyring(mappers, transactions, clock, masters);
    }

    public String seal(String context, String clear) {
        if (clear.isEmpty()) {
            return clear;
        }
        long number = keys.sealing();
        byte[] sealed = keys.cipher(number).encrypt(bytes(clear), bytes(context));
        return mark(number) + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * What was sealed in this context. A text that was never sealed is given back as it is: it was written before there
     * was a vault.
     *
     * @throws IllegalStateException when the text was changed, or sealed in another context
     */
    public String open(String context, String kept) {
        if (!isSealed(kept)) {
            return kept;
        }
        try {
            int end = kept.indexOf(':', MARK.length());
            long number = Long.parseLong(kept.substring(MARK.length(), end));
            byte[] sealed = Base64.getUrlDecoder().decode(kept.substring(end + 1));
            return new String(keys.cipher(number).decrypt(sealed, bytes(context)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException changed) {
            throw new IllegalStateException("the sealed text at " + context + " was changed or moved", changed);
        }
    }

    /**
     * The same for the same text, to find it by or to see that two are equal; 43 characters that tell nothing of it.
     *
     * @param context what is compared, such as {@code core.account/subject}; never a row
     */
    public String blind(String context, String clear) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.index(), "HmacSHA256"));
            mac.update(bytes(context));
            mac.update((byte) 0);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(clear)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static boolean isSealed(String kept) {
        return kept.startsWith(MARK);
    }

    /** How wide a column must be for texts of so many characters. */
    public static int room(int characters) {
        return 4 * characters + 60;
    }

    /** How a text begins that was sealed with this key. */
    public static String mark(long number) {
        return MARK + number + ":";
    }

    /** The keys it seals with. */
    public Keyring keyring() {
        return keys;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
