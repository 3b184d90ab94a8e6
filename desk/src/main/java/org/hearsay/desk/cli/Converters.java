package org.hearsay.desk.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options, with plain words for those that are wrong. */
final class Converters {

    private Converters() {}

    /** A day of the calendar. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "“" + value + "” is no day of the calendar; write it as in 2026-03-09: year, month, day");
            }
        }
    }

    /** A language that we read. */
    static final class Lang implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            return Languages.named(value)
                    .map(Language::code)
                    .orElseThrow(
                            () -> new TypeConversionException("“" + value + "” is not read here; languages: " + all()));
        }

        static String all() {
            return Languages.all().stream().map(Language::code).sorted().collect(Collectors.joining(", "));
        }
    }
}
