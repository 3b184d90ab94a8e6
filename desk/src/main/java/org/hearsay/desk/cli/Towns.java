package org.hearsay.desk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearsay.locate.Gazetteer;
import org.hearsay.locate.GazetteerBuilder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The gazetteer of a user: a dump of GeoNames as it is downloaded ({@code cities500.txt} or {@code .zip}), or one that was packed. */
final class Towns implements ITypeConverter<Gazetteer> {

    private static final String PACKED = ".gazetteer";
    private static final String ZIP = ".zip";

    @Override
    public Gazetteer convert(String value) {
        Path file = Path.of(value);
        String name = value.toLowerCase(Locale.ROOT);
        try {
            return name.endsWith(PACKED) ? new Gazetteer(Files.readAllBytes(file)) : dump(file, name.endsWith(ZIP));
        } catch (IOException | UncheckedIOException e) {
            throw new TypeConversionException("“" + value + "” cannot be read");
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("“" + value + "”: " + e.getMessage());
        }
    }

    private static Gazetteer dump(Path file, boolean zipped) throws IOException {
        GazetteerBuilder builder = new GazetteerBuilder().areas();
        int areas = builder.size();
        try (InputStream in = Files.newInputStream(file)) {
            if (zipped) {
                ZipInputStream zip = new ZipInputStream(in);
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    lines(zip, builder);
                }
            } else {
                lines(in, builder);
            }
        }
        if (builder.size() == areas) {
            throw new IllegalArgumentException("no line of it is a town as GeoNames writes them");
        }
        return builder.gazetteer();
    }

    private static void lines(InputStream in, GazetteerBuilder builder) {
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .forEach(builder::line);
    }
}
