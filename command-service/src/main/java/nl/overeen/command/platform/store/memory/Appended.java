package nl.overeen.command.platform.store.memory;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whether the transaction of this thread has appended facts, which it sees and which may still be rolled back. */
final class Appended {
    boolean here() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    /** Says so, until the transaction ends. */
    void say() {
        if (here()) return;
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Appended.this);
            }
        });
    }
}
