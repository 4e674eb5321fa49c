package org.onebeat.messaging;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.apache.kafka.clients.producer.Producer;

/** Holds a relay up at one point of its first transaction. */
final class Gate {

    /** Where it can be held up. */
    enum Point {
        BEFORE_SEND("beginTransaction"),
        BEFORE_COMMIT("commitTransaction"),
        BEFORE_DELETE("commitTransaction");

        private final String call;

        Point(String call) {
            this.call = call;
        }
    }

    private final Point point;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    Gate(Point point) {
        this.point = point;
    }

    void awaitReached() {
        await(reached);
    }

    void awaitOpen() {
        await(open);
    }

    void open() {
        open.countDown();
    }

    Function<String, Producer<String, byte[]>> before(Function<String, Producer<String, byte[]>> producers) {
        return id -> guard(producers.apply(id));
    }

    @SuppressWarnings("unchecked")
    private Producer<String, byte[]> guard(Producer<String, byte[]> producer) {
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                Gate.class.getClassLoader(), new Class<?>[] {Producer.class}, (self, method, arguments) -> {
                    boolean here = method.getName().equals(point.call);
                    if (here && point != Point.BEFORE_DELETE) {
                        hold();
                    }
                    Object answer = call(() -> method.invoke(producer, arguments));
                    if (here && point == Point.BEFORE_DELETE) {
                        hold();
                    }
                    return answer;
                });
    }

    private static Object call(java.util.concurrent.Callable<Object> call) throws Throwable {
        try {
            return call.call();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void hold() {
        reached.countDown();
        await(open);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
