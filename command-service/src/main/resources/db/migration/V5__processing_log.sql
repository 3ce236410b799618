-- Reads that matter, after the Logboek Dataverwerkingen; infra/docs/processing.md is the register of the activities.
-- Used by query-service; one service owns the schema. No names, no texts: persons by id, as facts name them.
CREATE TABLE processing_log (
    operation_id  CHAR(16)    PRIMARY KEY,
    trace_id      CHAR(32)    NOT NULL,
    parent_id     CHAR(16),
    name          TEXT        NOT NULL,
    activity      TEXT        NOT NULL,
    actor         UUID        NOT NULL,
    collaboration UUID        NOT NULL,
    thing         UUID        NOT NULL,
    status        SMALLINT    NOT NULL,
    started       TIMESTAMPTZ NOT NULL,
    ended         TIMESTAMPTZ NOT NULL
);
CREATE INDEX processing_log_started ON processing_log (started);
