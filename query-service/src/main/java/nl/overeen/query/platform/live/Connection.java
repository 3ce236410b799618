package nl.overeen.query.platform.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page: waits for notices and passes them on, as long as who opened it may read. */
final class Connection implements Runnable {
    /** Who lies so far behind reads anew after coming back. */
    private static final int MOST_WAITING = 256;

    private final SseEmitter emitter;
    private final BooleanSupplier loggedIn;
    private final BooleanSupplier mayRead;
    private final Duration heartbeat;
    private final BlockingQueue<Notice> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean open = true;
    private volatile @Nullable Thread thread;

    Connection(SseEmitter emitter, BooleanSupplier loggedIn, BooleanSupplier mayRead, Duration heartbeat) {
        this.emitter = emitter;
        this.loggedIn = loggedIn;
        this.mayRead = mayRead;
        this.heartbeat = heartbeat;
    }

    /** Called by the reader of the store: never waits for a slow page. */
    void hear(Notice notice) {
        if (!waiting.offer(notice)) end();
    }

    void end() {
        open = false;
        @Nullable Thread running = thread;
        if (running != null) running.interrupt();
    }

    @Override
    public void run() {
        thread = Thread.currentThread();
        try {
            emitter.send(SseEmitter.event().reconnectTime(3000).comment("open"));
            while (open) {
                @Nullable Notice notice = waiting.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                if (!loggedIn.getAsBoolean() || !mayRead.getAsBoolean()) break;
                emitter.send(notice == null ? SseEmitter.event().comment("") : event(notice));
            }
        } catch (IOException | IllegalStateException gone) {
            open = false;
        } catch (InterruptedException ended) {
            open = false; // the thread is our own and ends here
        } finally {
            emitter.complete();
        }
    }

    private static SseEmitter.SseEventBuilder event(Notice notice) {
        return SseEmitter.event()
                .name("gewijzigd")
                .data(
                        Map.of("soort", notice.soort(), "id", notice.id(), "positie", notice.positie()),
                        MediaType.APPLICATION_JSON);
    }
}
