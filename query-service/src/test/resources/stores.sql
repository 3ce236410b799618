CREATE TABLE DomainEventEntry (
    globalIndex bigserial PRIMARY KEY,
    eventIdentifier varchar(255) NOT NULL UNIQUE,
    metaData bytea,
    payload bytea NOT NULL,
    payloadRevision varchar(255),
    payloadType varchar(255) NOT NULL,
    timeStamp varchar(255) NOT NULL,
    aggregateIdentifier varchar(255) NOT NULL,
    sequenceNumber bigint NOT NULL,
    type varchar(255),
    UNIQUE (aggregateIdentifier, sequenceNumber)
);
CREATE TABLE text_key (id uuid PRIMARY KEY, key bytea);
CREATE TABLE person (id uuid PRIMARY KEY, name text);
