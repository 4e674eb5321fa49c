package org.onebeat.messaging;

import io.agroal.api.AgroalDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Transactions of one thread and one connection, as JTA gives them to a service. */
final class PlainTransactions implements Transactions {

    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final ThreadLocal<Set<Runnable>> after = ThreadLocal.withInitial(LinkedHashSet::new);
    private final AgroalDataSource pool;

    PlainTransactions(AgroalDataSource pool) {
        this.pool = pool;
    }

    @Override
    public boolean active() {
        return current.get() != null;
    }

    @Override
    public void run(Runnable work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                work.run();
                connection.commit();
                after.get().forEach(Runnable::run);
            } catch (RuntimeException | Error e) {
                undo(connection, e);
                throw e;
            } finally {
                current.remove();
                after.remove();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public void afterCommit(Runnable work) {
        after.get().add(work);
    }

    private static void undo(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** Gives the transaction's connection inside of one, else one of the pool. */
    DataSource dataSource() {
        return (DataSource) proxy(DataSource.class, (method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                throw new UnsupportedOperationException(method.getName());
            }
            return active() ? unclosed(current.get()) : pool.getConnection();
        });
    }

    private static Object unclosed(Connection connection) {
        return proxy(
                Connection.class,
                (method, arguments) -> method.getName().equals("close") ? null : method.invoke(connection, arguments));
    }

    private static Object proxy(Class<?> type, Call call) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            try {
                return call.on(method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private interface Call {
        Object on(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }
}
