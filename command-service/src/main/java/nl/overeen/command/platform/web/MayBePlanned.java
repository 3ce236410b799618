package nl.overeen.command.platform.web;

/** Marks a body whose day may lie ahead: functions, membership, mandates, the day of a meeting. */
public interface MayBePlanned {}
