package org.affianca.engine.machine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of addresses, such as {@code 10.1.0.0/16} or {@code 2001:db8::/32}; one address alone is a range as well. */
record Network(byte[] base, int bits) {
    private static final Pattern V4 = Pattern.compile("(\\d{1,3})(\\.\\d{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
    private static final Pattern BITS = Pattern.compile("\\d{1,3}");

    static Optional<Network> of(String text) {
        int slash = text.indexOf('/');
        String bits = slash < 0 ? "" : text.substring(slash + 1);
        if (slash >= 0 && !BITS.matcher(bits).matches()) {
            return Optional.empty();
        }
        return address(slash < 0 ? text : text.substring(0, slash))
                .map(base -> new Network(base, slash < 0 ? base.length * 8 : Integer.parseInt(bits)))
                .filter(network -> network.bits <= network.base.length * 8);
    }

    boolean has(String origin) {
        int zone = origin.indexOf('%');
        return address(zone < 0 ? origin : origin.substring(0, zone))
                .filter(other -> other.length == base.length && agrees(other))
                .isPresent();
    }

    private boolean agrees(byte[] other) {
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((base[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Only what is written as an address: a name would be asked of the network. */
    private static Optional<byte[]> address(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }
}
