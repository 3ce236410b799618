package nl.overeen.events.document;

import nl.overeen.events.value.Lasting;

/** A fact that makes a version of a document; what a version number names never changes. */
public sealed interface VersionEvent extends DocumentEvent, Lasting
        permits DocumentEvent.Registered, DocumentEvent.VersionRegistered {

    /** Counted from 1. */
    int revision();

    /** What kind of document it is. */
    DocumentKind kind();

    /** Which text, and where it is kept. */
    DocumentVersion version();
}
