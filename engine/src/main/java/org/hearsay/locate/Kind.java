package org.hearsay.locate;

/** What a place of the gazetteer is. The order is that of the codes in the file. */
enum Kind {
    /** Part of a town. */
    QUARTER,
    TOWN,
    /** Seat of a small division. */
    LOCAL_SEAT,
    /** Seat of a second-level division. */
    DISTRICT_SEAT,
    /** Seat of a first-level division. */
    REGION_SEAT,
    CAPITAL,
    /** Second-level division. */
    DISTRICT,
    /** First-level division. */
    REGION,
    COUNTRY;

    /** Whether it has an extent on a map of the world. */
    boolean area() {
        return compareTo(DISTRICT) >= 0;
    }

    /** The kind for a feature code of GeoNames for populated places. */
    static Kind of(String feature) {
        return switch (feature) {
            case "PPLX" -> QUARTER;
            case "PPLC" -> CAPITAL;
            case "PPLA" -> REGION_SEAT;
            case "PPLA2" -> DISTRICT_SEAT;
            case "PPLA3", "PPLA4", "PPLA5" -> LOCAL_SEAT;
            default -> TOWN;
        };
    }
}
