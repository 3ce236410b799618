package nl.overeen.query.platform.web.door;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.jspecify.annotations.Nullable;

/**
 * HTTP as Tomcat speaks it, with a time for the whole of an exchange. Tomcat's own time-outs are for each read and each
 * write, so one byte every few seconds would hold a connection for ever. Made by the web server, by name.
 */
public final class TimelyProtocol extends Http11NioProtocol {
    /** In which a request is to be in, headers and body. */
    static final long RECEIVE = TimeUnit.SECONDS.toNanos(10);
    /** In which it is to be answered as well; live notices have no end. */
    static final long WHOLE = TimeUnit.SECONDS.toNanos(120);

    /** Those that the web server has let go of fall out by themselves. */
    private final Set<Exchange> exchanges = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private @Nullable ScheduledFuture<?> watch;

    @Override
    protected Processor createProcessor() {
        var exchange = new Exchange(this, getAdapter());
        exchanges.add(exchange);
        return exchange;
    }

    @Override
    public void start() throws Exception {
        super.start();
        watch = getUtilityExecutor().scheduleWithFixedDelay(this::endWhatIsLate, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) watch.cancel(false);
        super.stop();
    }

    private void endWhatIsLate() {
        List<Exchange> all;
        synchronized (exchanges) {
            all = List.copyOf(exchanges);
        }
        long now = System.nanoTime();
        all.forEach(exchange -> exchange.endIfLate(now));
    }

    private static final class Exchange extends Http11Processor {
        Exchange(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
            super(protocol, adapter);
        }

        /** The connection is taken before the clock is read: it may end meanwhile, and another's must not be closed. */
        void endIfLate(long now) {
            var connection = getSocketWrapper();
            long start = request.getStartTimeNanos();
            if (connection == null || start < 0 || isAsync()) return;
            if (now - start > (isRequestBodyFullyRead() ? WHOLE : RECEIVE)) connection.close();
        }
    }
}
