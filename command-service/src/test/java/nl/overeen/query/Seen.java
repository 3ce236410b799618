package nl.overeen.query;

/** Stands for anything of query-service, so that the rule against it can be shown to fail. */
public class Seen {}
