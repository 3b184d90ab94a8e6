package org.hearsay.desk.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Questions of a few words that are asked ten thousand times: each is prepared once. To prepare them anew each time took more
 * than half of what it cost to bring reports together.
 */
final class Lookups implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Lookups(Connection connection) {
        this.connection = connection;
    }

    /** Reads one row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The first column of all rows. */
    long[] longs(String sql, long... values) {
        try (ResultSet rows = ask(sql, values)) {
            long[] found = new long[16];
            int count = 0;
            while (rows.next()) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = rows.getLong(1);
            }
            return Arrays.copyOf(found, count);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The first row. */
    <T> Optional<T> one(Reader<T> reader, String sql, long... values) {
        try (ResultSet rows = ask(sql, values)) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private ResultSet ask(String sql, long... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setLong(i + 1, values[i]);
        }
        return statement.executeQuery();
    }

    private static LedgerException failed(SQLException e) {
        return LedgerException.of("the ledger cannot be read", e);
    }

    /** Lets go of what was prepared; it can be asked again. */
    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            prepared.clear();
        }
    }
}
