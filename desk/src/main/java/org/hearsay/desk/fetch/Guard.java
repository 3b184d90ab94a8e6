package org.hearsay.desk.fetch;

import java.net.InetAddress;
import java.util.List;

/** Which addresses may be asked: those of the open internet. */
interface Guard {

    /** Ours: every range that is not for everybody (IANA's registries of special purpose) is closed. */
    Guard PUBLIC = Guard::open;

    /** Ranges of IPv4 that are closed: first address and length of the prefix. */
    List<String> CLOSED_FOUR = List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    /** Whether it may be connected to. */
    boolean allows(InetAddress address);

    private static boolean open(InetAddress address) {
        byte[] b = address.getAddress();
        return b.length == 4 ? openFour(b) : openSix(b);
    }

    private static boolean openFour(byte[] b) {
        int value = number(b);
        for (String range : CLOSED_FOUR) {
            int slash = range.indexOf('/');
            String[] parts = range.substring(0, slash).split("\\.", -1);
            int first = 0;
            for (String part : parts) {
                first = first << 8 | Integer.parseInt(part);
            }
            int free = 32 - Integer.parseInt(range.substring(slash + 1));
            if (value >>> free == first >>> free) {
                return false;
            }
        }
        return true;
    }

    private static int number(byte[] b) {
        return (b[0] & 0xFF) << 24 | (b[1] & 0xFF) << 16 | (b[2] & 0xFF) << 8 | b[3] & 0xFF;
    }

    /** Of IPv6 only 2000::/3 is given out, and in it some ranges lead elsewhere: to IPv4, to nowhere, to examples. */
    private static boolean openSix(byte[] b) {
        int first = (b[0] & 0xFF) << 8 | b[1] & 0xFF;
        int second = (b[2] & 0xFF) << 8 | b[3] & 0xFF;
        boolean global = first >>> 13 == 1;
        boolean protocols = first == 0x2001 && second < 0x0200;
        boolean examples = (first == 0x2001 && second == 0x0DB8) || (first == 0x3FFF && second < 0x1000);
        boolean sixToFour = first == 0x2002;
        boolean blackHole = first == 0x2620 && second == 0x004F;
        return global && !protocols && !examples && !sixToFour && !blackHole;
    }
}
