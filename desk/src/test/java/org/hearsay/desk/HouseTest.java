package org.hearsay.desk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The walls of the impure side: one package speaks SQL, one writes to standard output, and views know no store. */
class HouseTest {

    private static final String[] SQL = {
        "java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.postgresql..", "org.flywaydb.."
    };
    private static final JavaClasses DESK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hearsay.desk");

    private static ArchRule oneSpeaksSql() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.desk.ledger..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(SQL));
    }

    @Test
    void onlyTheLedgerSpeaksSql() {
        oneSpeaksSql().check(DESK);
    }

    @Test
    void theLedgerKnowsNeitherViewsNorCommands() {
        noClasses()
                .that()
                .resideInAPackage("org.hearsay.desk.ledger..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.hearsay.desk.view..", "org.hearsay.desk.cli..", "picocli.."))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(DESK);
    }

    @Test
    void theRulesBite() {
        JavaClasses guilty = new ClassFileImporter().importClasses(Guilty.class);
        assertThatThrownBy(() -> oneSpeaksSql().check(guilty)).isInstanceOf(AssertionError.class);
    }

    static final class Guilty {

        SQLException trouble() {
            return new SQLException();
        }
    }
}
