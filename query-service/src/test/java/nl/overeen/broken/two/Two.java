package nl.overeen.broken.two;

/** A feature of its own. */
public class Two {}
