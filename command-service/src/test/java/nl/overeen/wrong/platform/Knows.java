package nl.overeen.wrong.platform;

/** Breaks: platform never imports a feature. */
public record Knows(nl.overeen.wrong.here.HereManager feature) {}
