package org.onebeat.service.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Under which references records came in, by kind and county; in the transaction of the import. */
@ApplicationScoped
public class References {
    /** A second call with the same reference waits until the first has ended, and then knows it. */
    private static final String CLAIM = """
            insert into imported_record (county_id, kind, reference, record_id)
            select ?, ?, reference, record_id
            from unnest(?::text[], ?::uuid[]) as told (reference, record_id) order by reference
            on conflict do nothing returning reference
            """;

    private static final String FIND = """
            select reference, record_id from imported_record
            where county_id = ? and kind = ? and reference = any (?)
            """;

    private static final String AMONG = "select record_id from imported_record where record_id = any (?)";

    private final AgroalDataSource database;

    References(AgroalDataSource database) {
        this.database = database;
    }

    /** What the references of this kind became; those that are not known are left out. */
    public Map<String, UUID> find(int county, String kind, Collection<String> references) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(FIND)) {
            select.setInt(1, county);
            select.setString(2, kind);
            select.setArray(3, connection.createArrayOf("text", references.toArray()));
            Map<String, UUID> found = new HashMap<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getObject(2, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of these records that came in by import. */
    public Set<UUID> among(Collection<UUID> records) {
        if (records.isEmpty()) {
            return Set.of();
        }
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(AMONG)) {
            select.setArray(1, connection.createArrayOf("uuid", records.toArray()));
            Set<UUID> imported = new HashSet<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    imported.add(rows.getObject(1, UUID.class));
                }
            }
            return imported;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Remembers them; answers those that were not known. */
    Set<String> claim(int county, String kind, List<String> references, List<UUID> ids) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(CLAIM)) {
            insert.setInt(1, county);
            insert.setString(2, kind);
            insert.setArray(3, connection.createArrayOf("text", references.toArray()));
            insert.setArray(4, connection.createArrayOf("uuid", ids.toArray()));
            Set<String> claimed = new HashSet<>();
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    claimed.add(rows.getString(1));
                }
            }
            return claimed;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
