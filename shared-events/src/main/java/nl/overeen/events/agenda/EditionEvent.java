package nl.overeen.events.agenda;

import nl.overeen.events.value.Lasting;

/** A fact that makes a revision of an edition; what a revision number says never changes. */
public sealed interface EditionEvent extends AgendaEvent, Lasting
        permits AgendaEvent.EditionOpened, AgendaEvent.AmbitionsOrdered {

    /** Counted from 1. */
    int revision();

    /** The whole of it. */
    Edition edition();
}
