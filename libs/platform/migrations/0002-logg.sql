-- Hvem som har et navn i denne kommunens historie. Speiler person-id og navn, ikke mer.
CREATE TABLE kommune.medarbeider (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  navn text NOT NULL,
  PRIMARY KEY (kommune_id, id)
);

-- Én rad per endring. hash = sha256(forrige hash || nr || innhold), så en endret, slettet eller flyttet rad synes.
CREATE TABLE kommune.logg (
  kommune_id int NOT NULL,
  nr bigint NOT NULL,
  tid timestamptz NOT NULL,
  person_id uuid,
  handling text NOT NULL,
  innhold text NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (kommune_id, nr)
);
CREATE INDEX ON kommune.logg (kommune_id, person_id, nr);

-- Det første svaret på en endring, så et nytt forsøk etter tapt svar får det samme.
CREATE TABLE kommune.svar (
  kommune_id int NOT NULL,
  person_id uuid NOT NULL,
  noekkel uuid NOT NULL,
  operasjon bytea NOT NULL,
  innhold text,
  tid timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, person_id, noekkel)
);
