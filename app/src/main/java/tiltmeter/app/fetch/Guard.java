package tiltmeter.app.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Keeps requests out of the user's own machine and network: a page or feed of strangers could otherwise make us ask
 * what only we can reach. Every address that a host's name stands for is looked at, again after each redirect.
 *
 * <p>The name is looked up here and once more when the connection is made; Java keeps the first answer for 30 seconds,
 * so both are the same unless that was turned off ({@code networkaddress.cache.ttl=0}).
 */
final class Guard {
    private Guard() {}

    static void check(URI address, boolean allowPrivate) throws FetchException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (!(scheme.equals("http") || scheme.equals("https")) || host == null) {
            throw new FetchException(
                    address + " is no address of a web page: it should start with http:// or https://.");
        }
        if (address.getUserInfo() != null) {
            throw new FetchException(address.getHost() + ": addresses with a user name in them are not fetched.");
        }
        try {
            for (InetAddress one :
                    InetAddress.getAllByName(host.replace("[", "").replace("]", ""))) {
                if (!allowPrivate && isPrivate(one)) {
                    throw new FetchException(address + " lies in a private network (" + one.getHostAddress()
                            + "); add --allow-private to fetch it.");
                }
            }
        } catch (UnknownHostException unknown) {
            throw new FetchException(address + " cannot be reached: there is no host called " + host + ".");
        }
    }

    /** Loopback, link-local (cloud metadata too), site-local, shared, documentation, multicast and unset addresses. */
    static boolean isPrivate(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            int first = bytes[0] & 0xFF;
            int second = bytes[1] & 0xFF;
            int third = bytes[2] & 0xFF;
            return first == 0
                    || first >= 240
                    || (first == 100 && second >= 64 && second < 128)
                    || (first == 192 && second == 0 && (third == 0 || third == 2))
                    || (first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100)))
                    || (first == 203 && second == 0 && third == 113);
        }
        return address instanceof Inet6Address && isPrivate6(bytes);
    }

    private static boolean isPrivate6(byte[] bytes) {
        boolean unique = (bytes[0] & 0xFE) == 0xFC;
        boolean translated =
                bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean zeros = true;
        for (int i = 0; i < 10; i++) {
            zeros &= bytes[i] == 0; // an IPv4 address in IPv6 clothes
        }
        return unique || translated || sixToFour || teredo || zeros;
    }
}
