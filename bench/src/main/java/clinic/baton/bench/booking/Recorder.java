package clinic.baton.bench.booking;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes down what an application sends to its database: each statement with what was bound to it, and each commit. */
final class Recorder {
    private final List<Sent> sent = new ArrayList<>();
    private final IdentityHashMap<Object, ArrayOf> arrays = new IdentityHashMap<>();
    private Thread watched = Thread.currentThread();

    /** A round trip: a statement with its values in order, or (without a statement) a commit. */
    record Sent(@Nullable String statement, List<Bound> values) {}

    /** A value as it was bound: {@code setString(3, "x")}. */
    record Bound(Method setter, List<@Nullable Object> arguments) {
        @Override
        public String toString() {
            return setter.getName() + arguments;
        }
    }

    /** An array value. */
    record ArrayOf(String type, List<@Nullable Object> elements) {
        @Override
        public String toString() {
            return type + elements;
        }
    }

    /** What the calling thread sent since the last call. */
    synchronized List<Sent> take() {
        watched = Thread.currentThread();
        List<Sent> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    DataSource over(DataSource source) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object answer = call(source, method, arguments);
            return answer instanceof Connection connection ? over(connection) : answer;
        });
    }

    private Connection over(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object answer = call(connection, method, arguments);
            if (method.getName().equals("commit")) {
                note(new Sent(null, List.of()));
            }
            if (answer instanceof PreparedStatement statement) {
                return over(statement, (String) arguments[0]);
            }
            if (answer instanceof Array) {
                arrays.put(answer, new ArrayOf((String) arguments[0], Arrays.asList((Object[]) arguments[1])));
            }
            return answer;
        });
    }

    private PreparedStatement over(PreparedStatement statement, String sql) {
        List<Bound> values = new ArrayList<>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
                Object[] kept = arguments.clone();
                for (int i = 0; i < kept.length; i++) {
                    ArrayOf array = arrays.get(kept[i]);
                    kept[i] = array == null ? kept[i] : array;
                }
                values.add(new Bound(method, Arrays.asList(kept)));
            } else if (method.getName().startsWith("execute")) {
                note(new Sent(sql, List.copyOf(values)));
            }
            return call(statement, method, arguments);
        });
    }

    private synchronized void note(Sent one) {
        if (Thread.currentThread().equals(watched)) {
            sent.add(one);
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
