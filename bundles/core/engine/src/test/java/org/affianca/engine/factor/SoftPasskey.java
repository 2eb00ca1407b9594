package org.affianca.engine.factor;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A browser with a passkey, as WebAuthn describes them: a P-256 key, attestation "none". */
final class SoftPasskey {
    private static final int PRESENT = 1;
    private static final int WITH_KEY = 0x40;

    private final byte[] id;
    private final KeyPair keys;
    private int counter;

    SoftPasskey(String id) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.id = id.getBytes(StandardCharsets.UTF_8);
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void counter(int value) {
        counter = value;
    }

    /** RegistrationResponseJSON. */
    String made(String origin, String site, String challenge) {
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        ECPublicKey open = (ECPublicKey) keys.getPublic();
        key.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
        key.writeBytes(thirtyTwo(open.getW().getAffineX()));
        key.writeBytes(new byte[] {0x22, 0x58, 0x20});
        key.writeBytes(thirtyTwo(open.getW().getAffineY()));
        byte[] data = authenticatorData(site, PRESENT | WITH_KEY, key.toByteArray());
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write(0xa3);
        text(object, "fmt");
        text(object, "none");
        text(object, "attStmt");
        object.write(0xa0);
        text(object, "authData");
        object.write(0x58);
        object.write(data.length);
        object.writeBytes(data);
        return "{\"id\":\"" + credential() + "\",\"rawId\":\"" + credential()
                + "\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\""
                + base64(clientData("webauthn.create", origin, challenge)) + "\",\"attestationObject\":\""
                + base64(object.toByteArray()) + "\",\"transports\":[]}}";
    }

    /** AuthenticationResponseJSON. */
    String signed(String origin, String site, String challenge) {
        try {
            counter++;
            byte[] data = authenticatorData(site, PRESENT, new byte[0]);
            byte[] client = clientData("webauthn.get", origin, challenge);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return "{\"id\":\"" + credential() + "\",\"rawId\":\"" + credential()
                    + "\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\""
                    + base64(client) + "\",\"authenticatorData\":\"" + base64(data) + "\",\"signature\":\""
                    + base64(signature.sign()) + "\"}}";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String credential() {
        return base64(id);
    }

    private byte[] authenticatorData(String site, int flags, byte[] key) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(sha256(site.getBytes(StandardCharsets.UTF_8)));
        data.write(flags);
        data.writeBytes(ByteBuffer.allocate(4).putInt(counter).array());
        if (key.length > 0) {
            data.writeBytes(new byte[16]);
            data.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
            data.writeBytes(id);
            data.writeBytes(key);
        }
        return data.toByteArray();
    }

    private static byte[] clientData(String type, String origin, String challenge) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.write(0x60 + text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] thirtyTwo(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
