package org.affianca.engine.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.function.Supplier;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands out mappers: each call runs in the thread's transaction, or in a short one of its own. */
@Component(service = Mappers.class)
public final class Mappers {
    private final Database database;
    private final HouseTransactions transactions;
    private final SqlSessionFactory core;

    @Activate
    public Mappers(@Reference Database database, @Reference HouseTransactions transactions) {
        this.database = database;
        this.transactions = transactions;
        this.core = factory();
    }

    /** A mapper of core's own. */
    public synchronized <M> M of(Class<M> mapper) {
        return mapper(core, mapper);
    }

    /**
     * Registers an area's mappers as services of the area's own bundle, over one Configuration that lives as long.
     *
     * @return closes the services; the area's bundle may be stopped then without leaving anything behind
     */
    public AutoCloseable publish(Bundle area, List<Class<?>> mappers) {
        BundleContext context = area.getBundleContext();
        List<ServiceRegistration<?>> published = new ArrayList<>();
        for (Object proxy : build(mappers)) {
            String name = proxy.getClass().getInterfaces()[0].getName();
            published.add(context.registerService(name, proxy, new Hashtable<>()));
        }
        return () -> published.forEach(Mappers::withdraw);
    }

    /** The mappers of one area over one Configuration of their own, in the order given. */
    public List<Object> build(List<Class<?>> mappers) {
        SqlSessionFactory factory = factory();
        List<Object> proxies = new ArrayList<>();
        mappers.forEach(type -> proxies.add(mapper(factory, type)));
        return proxies;
    }

    private SqlSessionFactory factory() {
        return new DefaultSqlSessionFactory(Configurations.fresh(database));
    }

    private <M> M mapper(SqlSessionFactory factory, Class<M> type) {
        if (!factory.getConfiguration().hasMapper(type)) {
            asOwner(type, () -> {
                factory.getConfiguration().addMapper(type);
                return type;
            });
        }
        InvocationHandler handler = (proxy, method, args) -> method.getDeclaringClass() == Object.class
                ? ofObject(type, proxy, method, args)
                : asOwner(
                        type, () -> transactions.within(() -> call(transactions.session(factory), type, method, args)));
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(SqlSession session, Class<?> type, Method method, Object[] args) {
        try {
            // A mapper may be package-private in its own room.
            method.setAccessible(true);
            return method.invoke(session.getMapper(type), args);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(method.getName(), failed.getCause());
        } catch (IllegalAccessException failed) {
            throw new IllegalStateException(method.getName(), failed);
        }
    }

    /** Runs with the owner's class loader on the thread: MyBatis looks there for what a mapper names. */
    private static <T> T asOwner(Class<?> owner, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(owner.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Object ofObject(Class<?> type, Object proxy, Method method, Object[] args) {
        return switch (method.getName()) {
            case "equals" -> proxy == args[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> type.getSimpleName();
        };
    }

    private static void withdraw(ServiceRegistration<?> service) {
        try {
            service.unregister();
        } catch (IllegalStateException alreadyGone) {
            // The framework takes a stopped bundle's services away by itself.
            return;
        }
    }
}
