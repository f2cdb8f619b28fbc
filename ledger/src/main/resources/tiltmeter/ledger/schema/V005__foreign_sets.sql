-- Event data of others, kept apart from our own records: nothing here counts as read by this Tiltmeter.
CREATE TABLE foreign_set (
    id INTEGER PRIMARY KEY,
    name VARCHAR NOT NULL UNIQUE, -- chosen when it was imported
    format VARCHAR NOT NULL, -- gdelt2, gdelt1, icews, polecat, phoenix, keds
    file VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL, -- of the file as it was, before unpacking
    imported TIMESTAMP NOT NULL, -- UTC
    header VARCHAR, -- first line as it was; null where the format has none
    line_end VARCHAR NOT NULL,
    last_line_ended BOOLEAN NOT NULL,
    charset VARCHAR NOT NULL,
    scale VARCHAR NOT NULL, -- where intensities come from: the file, or a scale and its hash
    rows BIGINT NOT NULL,
    unread BIGINT NOT NULL -- rows without a day or with too few columns: kept as lines, in no answer
);

CREATE TABLE foreign_event (
    set_id INTEGER NOT NULL,
    row INTEGER NOT NULL, -- line of the file after the header, from 1: the only key that is always unique
    event VARCHAR, -- id in the file; ICEWS has ids twice
    day DATE, -- null when the row is unread
    actor_code VARCHAR, -- ISO 3166-1 alpha-3, EU, UN, NATO, WST; null when it is none of these
    actor_name VARCHAR,
    recipient_code VARCHAR,
    recipient_name VARCHAR,
    cameo VARCHAR, -- as text: 010 and 10 are different acts
    type VARCHAR, -- PLOVER type; null when the code has none
    intensity DOUBLE,
    publisher VARCHAR,
    line VARCHAR NOT NULL -- the row as it was
);
