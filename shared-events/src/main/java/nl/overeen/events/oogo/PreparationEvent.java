package nl.overeen.events.oogo;

/** What prepares an OOGO: its day and its items. */
public sealed interface PreparationEvent extends OogoEvent
        permits OogoEvent.Convened,
                OogoEvent.Reconvened,
                OogoEvent.Cancelled,
                OogoEvent.ItemTabled,
                OogoEvent.ItemRetabled,
                OogoEvent.ItemWithdrawn,
                OogoEvent.ItemsOrdered {}
