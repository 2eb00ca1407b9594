package org.affianca.engine.look;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * SHA-256 over values in a form that two different rows never share: numbers as eight bytes, texts with their length
 * before them ({@link DataOutputStream#writeUTF}), moments as microseconds.
 */
final class Digest {
    private final MessageDigest sha256 = sha256();
    private final DataOutputStream out =
            new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));

    Digest row(LookRow row) {
        return number(row.place())
                .number(row.id())
                .number(row.organisationId())
                .moment(row.seenAt())
                .number(row.userId())
                .text(row.purpose())
                .text(row.origin())
                .text(row.what())
                .number(row.recordId())
                .number(row.amount());
    }

    /** The hash of a seal: all it says, and the hash of the one before it. */
    static String of(String before, SealRow seal) {
        return new Digest()
                .text(before)
                .number(seal.lane())
                .number(seal.number())
                .number(seal.fromPlace())
                .number(seal.toPlace())
                .number(seal.rowCount())
                .moment(seal.sealedAt())
                .text(seal.digest())
                .hex();
    }

    private Digest number(long value) {
        return write(() -> out.writeLong(value));
    }

    private Digest moment(Instant at) {
        return number(Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000));
    }

    private Digest text(String value) {
        return write(() -> out.writeUTF(value));
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    private Digest write(Writing writing) {
        try {
            writing.write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
