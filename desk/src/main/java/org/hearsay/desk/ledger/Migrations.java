package org.hearsay.desk.ledger;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Brings a ledger to the present schema. */
final class Migrations {

    private static final String HERE = "classpath:org/hearsay/desk/ledger/";

    /** Number of the last migration. */
    private static final String LAST = "4";

    private Migrations() {}

    /** Whether there is nothing to do: Flyway takes a second to find that out. */
    static boolean current(Handle handle) {
        try {
            return handle.createQuery("SELECT count(*) FROM flyway_schema_history WHERE success AND version = ?")
                            .bind(0, LAST)
                            .mapTo(Integer.class)
                            .one()
                    > 0;
        } catch (JdbiException e) {
            return false;
        }
    }

    /** A sum over the schema as the database tells it. */
    static String schema(Handle handle, Dialect dialect) {
        Seal seal = new Seal();
        handle.createQuery(dialect.schema()).mapTo(String.class).list().stream()
                .sorted()
                .forEach(seal::add);
        return seal.sum();
    }

    static void run(DataSource source, Dialect dialect) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(HERE + "any", HERE + (dialect == Dialect.SQLITE ? "sqlite" : "postgresql"))
                .placeholders(dialect.words())
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
