package org.hearsay.desk.export;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.MissingResourceException;
import org.hearsay.model.Place;
import org.hearsay.model.Place.Shape;
import org.hearsay.model.Site;
import org.jspecify.annotations.Nullable;

/** Where something happened, as tables want it. An area never becomes a point. */
final class Spot {

    private static final String TOWN = "geonames:";

    private final Place place;

    private Spot(Place place) {
        this.place = place;
    }

    static @Nullable Spot of(@Nullable Place place) {
        return place == null ? null : new Spot(place);
    }

    String name() {
        return place.name();
    }

    @Nullable
    String siteName() {
        return place.site() == null ? null : place.site().name();
    }

    /** The site, if it is a point on the map. */
    @Nullable
    Site point() {
        Site site = place.site();
        return site == null || site.area() || place.shape() == Shape.AREA || place.shape() == Shape.LINE ? null : site;
    }

    /** Degrees north, for points only. */
    @Nullable
    Double latitude() {
        Site point = point();
        return point == null ? null : point.latitude();
    }

    /** Degrees east, for points only. */
    @Nullable
    Double longitude() {
        Site point = point();
        return point == null ? null : point.longitude();
    }

    /** GeoNames number of a town; null for others. */
    @Nullable
    String geonames() {
        Site site = place.site();
        return site != null && site.key().startsWith(TOWN) ? site.key().substring(TOWN.length()) : null;
    }

    /** Code of the division or state that it lies in or is. */
    private String code() {
        Site site = place.site();
        return site == null ? "" : site.key().startsWith(TOWN) ? site.within() : site.key();
    }

    /** Code of the first-level division, such as {@code US.OH}; null if it is not known. */
    @Nullable
    String division() {
        String[] parts = code().split("\\.", -1);
        return parts.length < 2 ? null : parts[0] + "." + parts[1];
    }

    /** ISO 3166 alpha-3 code of the state; null if it is not known. */
    @Nullable
    String country() {
        String[] parts = code().split("\\.", -1);
        if (parts[0].isEmpty() || parts[0].startsWith(TOWN)) {
            return null;
        }
        try {
            String code = new Locale.Builder().setRegion(parts[0]).build().getISO3Country();
            return code.isEmpty() ? null : code;
        } catch (MissingResourceException | IllformedLocaleException e) {
            return null;
        }
    }

    /** How exact it is, as UCDP numbers it: 1 a place, 3 second-level, 4 first-level division, 5 a line or region, 6 a state. */
    @Nullable
    Integer precision() {
        Site site = place.site();
        if (place.shape() == Shape.LINE) {
            return 5;
        }
        if (site == null) {
            return null;
        }
        if (point() != null) {
            return 1;
        }
        if (site.key().startsWith(TOWN)) {
            return 5;
        }
        return switch (code().split("\\.", -1).length) {
            case 1 -> 6;
            case 2 -> 4;
            default -> 3;
        };
    }
}
