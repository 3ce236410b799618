package nl.overeen.command.platform.web;

/** Marks a body whose {@code geldtOp} may lie in the future. */
public interface MayBePlanned {}
