package org.hearsay.locate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Places of the world by name, packed: one array of bytes, searched where it lies, no object for a place.
 *
 * <p>The file: {@code HSGZ}, number of places, number of states and first-level divisions, then columns of the places in the order of the hashes of their folded
 * names (of equals the most people first): hash, offset of the name, latitude and longitude in 1/100,000 degree, people,
 * number of the place it lies in (or -1), GeoNames number or offset of the code, all of four bytes; the hash of the code and the number of each
 * state and first-level division, in the order of the hashes; the kind of each place, of one byte; then the letters, each with its length before it. All numbers big-endian.
 */
public final class Gazetteer {

    static final int MAGIC = 0x4853475A;
    static final int HEAD = 12;
    static final int COLUMNS = 7;
    static final double UNIT = 100_000.0;

    private static final String STANDARD = "/languages/any/places.gazetteer";

    private final ByteBuffer bytes;
    private final int size;
    private final int areas;
    private final int index;
    private final int kinds;
    private final int letters;

    /**
     * Takes ownership of {@code content}, as a {@link GazetteerBuilder} made it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public Gazetteer(byte[] content) {
        this.bytes = ByteBuffer.wrap(content);
        if (content.length < HEAD || bytes.getInt(0) != MAGIC) {
            throw new IllegalArgumentException("not a gazetteer");
        }
        this.size = bytes.getInt(4);
        this.areas = bytes.getInt(8);
        this.index = HEAD + size * 4 * COLUMNS;
        this.kinds = index + areas * 8;
        this.letters = kinds + size;
        if (size < 0 || areas < 0 || letters > content.length) {
            throw new IllegalArgumentException("gazetteer cut short");
        }
    }

    /** The gazetteer that comes with Hearsay, read when it is first asked for. */
    static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    private static final class Standard {
        private static final Gazetteer GAZETTEER = load();

        private static Gazetteer load() {
            try (InputStream in = Gazetteer.class.getResourceAsStream(STANDARD)) {
                return in == null ? new GazetteerBuilder().gazetteer() : new Gazetteer(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(STANDARD, e);
            }
        }
    }

    /** Number of places. */
    public int size() {
        return size;
    }

    /** The first place with this folded name, or -1; others follow as long as {@link #same} holds. */
    int first(String folded) {
        int wanted = Fold.hash(folded);
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cell(0, middle) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < size && cell(0, low) == wanted) {
            if (same(low, folded)) {
                return low;
            }
            low++;
        }
        return -1;
    }

    /** Whether place {@code i} exists and has this folded name. */
    boolean same(int i, String folded) {
        return i < size && cell(0, i) == Fold.hash(folded) && Fold.of(name(i)).equals(folded);
    }

    /** The state, part of the world or first-level division with this code, or -1. */
    int area(String code) {
        int wanted = Fold.hash(code);
        int low = 0;
        int high = areas;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bytes.getInt(index + middle * 8) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (; low < areas && bytes.getInt(index + low * 8) == wanted; low++) {
            int area = bytes.getInt(index + low * 8 + 4);
            if (key(area).equals(code)) {
                return area;
            }
        }
        return -1;
    }

    private int cell(int column, int i) {
        return bytes.getInt(HEAD + (column * size + i) * 4);
    }

    private String letters(int offset) {
        int at = letters + offset;
        return new String(bytes.array(), at + 1, bytes.get(at) & 0xFF, StandardCharsets.UTF_8);
    }

    String name(int i) {
        return letters(cell(1, i));
    }

    /** Degrees north. */
    double latitude(int i) {
        return cell(2, i) / UNIT;
    }

    /** Degrees east. */
    double longitude(int i) {
        return cell(3, i) / UNIT;
    }

    /** People; of a division those of its towns. */
    int people(int i) {
        return cell(4, i);
    }

    /** The division or country that place {@code i} lies in, or -1. */
    int within(int i) {
        return cell(5, i);
    }

    Kind kind(int i) {
        return KINDS[bytes.get(kinds + i)];
    }

    private static final Kind[] KINDS = Kind.values();

    /** Key for good: {@code geonames:2988507} for a town, the code ({@code US.OH.049}) for a division or country. */
    String key(int i) {
        return kind(i).area() ? letters(cell(6, i)) : "geonames:" + cell(6, i);
    }

    /** Whether {@code i} is {@code area} or lies in it. */
    boolean inside(int i, int area) {
        for (int at = i; at >= 0; at = within(at)) {
            if (at == area) {
                return true;
            }
        }
        return false;
    }

    /** The country of place {@code i}; {@code i} itself if it lies in none. */
    int country(int i) {
        int at = i;
        while (within(at) >= 0) {
            at = within(at);
        }
        return at;
    }
}
