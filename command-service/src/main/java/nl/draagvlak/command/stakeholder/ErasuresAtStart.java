package nl.draagvlak.command.stakeholder;

import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Erases again, before anything is answered, whoever ever asked for it, because the vault may have been put back from an older backup; and
 * finishes what was interrupted as soon as commands can be sent.
 *
 * <p>It costs what {@link ErasureLog} costs and one deletion in the vault for each erased person. What was written of an erased person
 * afterwards, such as why an entry was withdrawn, is forgotten here too.
 */
@Component
class ErasuresAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ErasuresAtStart.class);

    private final ErasureLog log;
    private final Vault vault;
    private final Erasures erasures;

    ErasuresAtStart(ErasureLog log, Vault vault, Erasures erasures) {
        this.log = log;
        this.vault = vault;
        this.erasures = erasures;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (String asked : log.upToDate().asked()) {
            AggregateId whom = AggregateId.of(asked);
            vault.erase(Subject.of(whom.programme(), new StakeholderId(whom.id())));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void finish() {
        for (String open : log.upToDate().open()) {
            try {
                erasures.finish(AggregateId.of(open));
            } catch (RuntimeException failure) {
                LOG.error("an erasure could not be finished and is taken up at the next start", failure);
            }
        }
    }
}
