package nl.overeen.command.broken;

/** Belongs to the other service. */
public class Command {}
