package org.hearsay.desk.view;

import java.util.Locale;
import org.hearsay.model.Place;
import org.hearsay.model.Site;

/** Where a place lies, as people write it. */
final class Where {

    private Where() {}

    /** The site that was chosen, or that none was; an area has no point, and the point of its label is not shown. */
    static String of(Place place) {
        Site site = place.site();
        if (site == null) {
            return "where it lies is not known";
        }
        String within = site.within().isEmpty() ? "" : ", in " + site.within();
        boolean point = place.shape() == Place.Shape.POINT && !site.area();
        return site.name() + within + (point ? " at " + point(site) : "") + others(place);
    }

    private static String others(Place place) {
        int count = place.others().size();
        return count == 0 ? "" : count == 1 ? "; or another of that name" : "; or " + count + " others of that name";
    }

    private static String point(Site site) {
        return degrees(site.latitude(), "N", "S") + " " + degrees(site.longitude(), "E", "W");
    }

    private static String degrees(double value, String positive, String negative) {
        return String.format(Locale.ROOT, "%.2f° %s", Math.abs(value), value < 0 ? negative : positive);
    }
}
