package clinic.baton.testing;

import java.lang.reflect.Constructor;

/** Objects made past their constructors, with every field empty: to ask a class what it says of itself, or to knock at a door. */
public final class Bare {
    private Bare() {}

    /**
     * One of the class.
     *
     * @throws ReflectiveOperationException if it can't be made
     */
    public static Object of(Class<?> type) throws ReflectiveOperationException {
        Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
        Object maker = factory.getMethod("getReflectionFactory").invoke(null);
        var constructor =
                (Constructor<?>) factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                        .invoke(maker, type, Object.class.getDeclaredConstructor());
        return constructor.newInstance();
    }
}
