-- Koordinatoren har minnet en kommune om å dele noe. Raden er nettverkets; bare den kommunen det gjelder, ser den.
CREATE TABLE felles.delingspaaminnelse (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  til_kommune_id int NOT NULL,
  type text NOT NULL CHECK (type IN ('handlingsplan', 'resultater', 'pengebruk')),
  aar int NOT NULL CHECK (aar BETWEEN 1990 AND 2100),
  minnet timestamptz NOT NULL DEFAULT now(),
  antall int NOT NULL DEFAULT 1 CHECK (antall > 0),
  PRIMARY KEY (nettverk_id, id),
  UNIQUE (nettverk_id, til_kommune_id, type, aar)
);
CREATE INDEX ON felles.delingspaaminnelse (til_kommune_id);
