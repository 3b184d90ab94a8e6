package org.hearsay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the house: who may look at whom, and what the engine never touches. */
class HouseTest {

    private static final String[] STAGES = {
        "intake", "split", "inspect", "parse", "find", "locate", "attribute", "code", "match", "claim", "json"
    };
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hearsay");

    @Test
    void modelKnowsNobody() {
        classes()
                .that()
                .resideInAPackage("org.hearsay.model")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("org.hearsay.model", "java..", "org.jspecify.."))
                .check(ENGINE);
    }

    @Test
    void stagesDoNotKnowEachOther() {
        for (String stage : STAGES) {
            stage(stage).check(ENGINE);
        }
    }

    private static ArchRule stage(String stage) {
        String own = "org.hearsay." + stage + "..";
        return noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAPackage("org.hearsay..")
                        .and(not(resideInAnyPackage(own, "org.hearsay.model", "org.hearsay.language"))));
    }

    @Test
    void theEngineIsPure() {
        purity().check(ENGINE);
    }

    private static ArchRule purity() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.nio.file..",
                        "java.net..",
                        "java.net.http..",
                        "java.sql..",
                        "java.util.logging..",
                        "java.util.regex..",
                        "javax.xml..",
                        "org.xml..",
                        "org.w3c..",
                        "org.slf4j.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    @Test
    void nothingStaticChanges() {
        constancy().check(ENGINE);
    }

    private static ArchRule constancy() {
        return fields().that().areStatic().should().beFinal();
    }

    /** The rules themselves: each must catch a class that breaks it. */
    @Test
    void theRulesBite() {
        JavaClasses tests = new ClassFileImporter().importClasses(Impure.class);
        assertThatThrownBy(() -> purity().check(tests)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> constancy().check(tests)).isInstanceOf(AssertionError.class);
    }

    @Test
    void noJavaFileNamesALanguage() throws IOException {
        List<String> guilty = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                for (String name : List.of("\"fr\"", "\"en\"", "\"de\"", "FRENCH", "GERMAN", "Locale.ENGLISH")) {
                    if (code.contains(name)) {
                        guilty.add(file + ": " + name);
                    }
                }
            }
        }
        assertThat(guilty).isEmpty();
    }

    static final class Impure {
        static int changing = 1;

        long clock() {
            return System.nanoTime() + changing;
        }
    }
}
