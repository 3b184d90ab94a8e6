package org.hearsay.locate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Packs a gazetteer from rows of GeoNames or the like. Give countries and divisions first, then towns; divisions without
 * a town get no point on the map and are left out.
 */
public final class GazetteerBuilder {

    private static final int LONGEST = 255;
    private static final int TSV_COLUMNS = 15;

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> divisions = new HashMap<>();

    private static final class Draft {
        private final String name;
        private final Kind kind;
        private final String code;
        private final int id;
        private final @Nullable Draft within;
        private boolean fixed;
        private double latitude;
        private double longitude;
        private long people;
        private double north = -90;
        private double south = 90;
        private double east = -180;
        private double west = 180;
        private int towns;

        private Draft(String name, Kind kind, String code, int id, @Nullable Draft within) {
            this.name = name;
            this.kind = kind;
            this.code = code;
            this.id = id;
            this.within = within;
        }

        private void point(double lat, double lon) {
            fixed = true;
            latitude = lat;
            longitude = lon;
        }

        /** A division lies around its towns: its label stands in the middle of their box. */
        private void hold(Draft town) {
            towns++;
            people += town.people;
            north = Math.max(north, town.latitude);
            south = Math.min(south, town.latitude);
            east = Math.max(east, town.longitude);
            west = Math.min(west, town.longitude);
        }

        private void settle() {
            if (!fixed && towns > 0) {
                point((north + south) / 2, (east + west) / 2);
            }
        }
    }

    /**
     * A country, or with dots in its code a division of the first ({@code US.OH}) or second level ({@code US.OH.049}).
     *
     * @param name as gazetteers write it
     */
    public GazetteerBuilder area(String code, String name) {
        int cut = code.lastIndexOf('.');
        Draft within = cut < 0 ? null : divisions.get(code.substring(0, cut));
        boolean first = code.indexOf('.') == cut;
        Kind kind = cut < 0 ? Kind.COUNTRY : first ? Kind.REGION : Kind.DISTRICT;
        Draft draft = new Draft(name, kind, code, 0, within);
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST && divisions.putIfAbsent(code, draft) == null) {
            drafts.add(draft);
        }
        return this;
    }

    /** Where the label of an area stands, in degrees; without it, in the middle of its towns. */
    public GazetteerBuilder label(String code, double latitude, double longitude) {
        Draft draft = divisions.get(code);
        if (draft != null) {
            draft.point(latitude, longitude);
        }
        return this;
    }

    /**
     * A town.
     *
     * @param id its number in GeoNames
     * @param area code of the smallest division known to hold it; larger ones are tried if that one is not known
     * @param feature code of GeoNames for populated places, such as {@code PPLA}
     * @param latitude degrees north
     * @param longitude degrees east
     */
    public GazetteerBuilder town(
            int id, String name, String area, String feature, long people, double latitude, double longitude) {
        if (name.isEmpty() || name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return this;
        }
        Draft draft = new Draft(name, Kind.of(feature), "", id, holder(area));
        draft.point(latitude, longitude);
        draft.people = people;
        drafts.add(draft);
        for (Draft at = draft.within; at != null; at = at.within) {
            at.hold(draft);
        }
        return this;
    }

    /** The countries, divisions and other areas of the gazetteer that comes with Hearsay: dumps of towns have none. */
    public GazetteerBuilder areas() {
        Gazetteer held = Gazetteer.standard();
        List<Integer> areas = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            if (held.kind(i).area()) {
                areas.add(i);
            }
        }
        // What lies in another has the longer code, and needs the other first.
        areas.sort(Comparator.comparing(i -> held.key(i).length()));
        for (int i : areas) {
            area(held.key(i), held.name(i)).label(held.key(i), held.latitude(i), held.longitude(i));
        }
        return this;
    }

    private @Nullable Draft holder(String area) {
        String code = area;
        while (!divisions.containsKey(code) && code.indexOf('.') >= 0) {
            code = code.substring(0, code.lastIndexOf('.'));
        }
        return divisions.get(code);
    }

    /** One line of a dump of GeoNames ({@code cities500.txt}, {@code allCountries.txt}); other than towns are passed over. */
    public GazetteerBuilder line(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < TSV_COLUMNS || !cells[6].equals("P")) {
            return this;
        }
        String area = cells[8] + "." + cells[10] + "." + cells[11];
        try {
            return town(
                    Integer.parseInt(cells[0]),
                    cells[1],
                    area,
                    cells[7],
                    cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]),
                    Double.parseDouble(cells[4]),
                    Double.parseDouble(cells[5]));
        } catch (NumberFormatException e) {
            return this; // a damaged line is no place
        }
    }

    /** Number of the areas and towns given so far. */
    public int size() {
        return drafts.size();
    }

    /** The gazetteer as a file. */
    public byte[] build() {
        drafts.forEach(Draft::settle);
        List<Draft> kept = new ArrayList<>(drafts.stream().filter(d -> d.fixed).toList());
        Map<Draft, String> folds = new HashMap<>();
        kept.forEach(d -> folds.put(d, Fold.of(d.name)));
        kept.sort(Comparator.<Draft>comparingInt(d -> Fold.hash(folds.getOrDefault(d, "")))
                .thenComparing(d -> folds.getOrDefault(d, ""))
                .thenComparing(d -> -d.people)
                .thenComparing(d -> d.code)
                .thenComparing(d -> d.id));
        Map<Draft, Integer> numbers = new HashMap<>();
        kept.forEach(d -> numbers.put(d, numbers.size()));
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        Map<String, Integer> offsets = new HashMap<>();
        List<Draft> areas = kept.stream()
                .filter(d -> d.kind.compareTo(Kind.REGION) >= 0)
                .sorted(Comparator.<Draft>comparingInt(d -> Fold.hash(d.code)).thenComparing(d -> d.code))
                .toList();
        ByteBuffer out =
                ByteBuffer.allocate(Gazetteer.HEAD + kept.size() * (4 * Gazetteer.COLUMNS + 1) + areas.size() * 8);
        out.putInt(Gazetteer.MAGIC).putInt(kept.size()).putInt(areas.size());
        kept.forEach(d -> out.putInt(Fold.hash(folds.getOrDefault(d, ""))));
        kept.forEach(d -> out.putInt(offset(d.name, letters, offsets)));
        kept.forEach(d -> out.putInt((int) Math.round(d.latitude * Gazetteer.UNIT)));
        kept.forEach(d -> out.putInt((int) Math.round(d.longitude * Gazetteer.UNIT)));
        kept.forEach(d -> out.putInt((int) Math.min(d.people, Integer.MAX_VALUE)));
        kept.forEach(d -> out.putInt(parent(d, numbers)));
        kept.forEach(d -> out.putInt(d.kind.area() ? offset(d.code, letters, offsets) : d.id));
        areas.forEach(d -> out.putInt(Fold.hash(d.code)).putInt(numbers.getOrDefault(d, 0)));
        kept.forEach(d -> out.put((byte) d.kind.ordinal()));
        byte[] tail = letters.toByteArray();
        byte[] all = new byte[out.position() + tail.length];
        System.arraycopy(out.array(), 0, all, 0, out.position());
        System.arraycopy(tail, 0, all, out.position(), tail.length);
        return all;
    }

    /** The gazetteer, ready for use. */
    public Gazetteer gazetteer() {
        return new Gazetteer(build());
    }

    private static int parent(Draft draft, Map<Draft, Integer> numbers) {
        Draft within = draft.within;
        return within == null ? -1 : numbers.getOrDefault(within, -1);
    }

    /** The same letters are stored once. */
    private static int offset(String text, ByteArrayOutputStream letters, Map<String, Integer> offsets) {
        Integer held = offsets.get(text);
        if (held != null) {
            return held;
        }
        int offset = letters.size();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        letters.write(bytes.length);
        letters.write(bytes, 0, bytes.length);
        offsets.put(text, offset);
        return offset;
    }
}
