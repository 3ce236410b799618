package nl.overeen.query.platform.history;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far the views have come; a reader may wait until they have passed what it wrote. */
public final class Positions {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private volatile long applied;

    /** @return empty when it is not a position that a write answered: the store's index, decimal */
    public static OptionalLong read(String written) {
        try {
            long position = Long.parseLong(written);
            return position < 0 ? OptionalLong.empty() : OptionalLong.of(position);
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    public long applied() {
        return applied;
    }

    /** @return whether the views have passed the position before the time was up */
    public boolean await(long position, Duration atMost) {
        if (applied >= position) return true;
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (applied < position && left > 0) left = advanced.awaitNanos(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return applied >= position;
    }

    void advance(long position) {
        if (position <= applied) return;
        lock.lock();
        try {
            applied = position;
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
