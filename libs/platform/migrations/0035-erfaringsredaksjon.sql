-- Koordinatoren har gått gjennom en utgave. Raden er nettverkets; at erfaringen er publisert, setter eieren selv.
CREATE TABLE felles.erfaringsgjennomgang (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  erfaringseier_id int NOT NULL,
  erfaring_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  tid timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (nettverk_id, id),
  UNIQUE (nettverk_id, erfaringseier_id, erfaring_id, utgave),
  FOREIGN KEY (erfaringseier_id, erfaring_id) REFERENCES felles.erfaring
);
CREATE INDEX ON felles.erfaringsgjennomgang (erfaringseier_id, erfaring_id);

-- Et forslag til tema eller ord, eller et spørsmål. Bare koordinatoren og eieren ser det.
CREATE TABLE felles.erfaringsforslag (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  erfaringseier_id int NOT NULL,
  erfaring_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  slag text NOT NULL CHECK (slag IN ('tema', 'tittel', 'kort', 'spoersmaal')),
  forslag text NOT NULL,
  begrunnelse text,
  opprettet timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (nettverk_id, id),
  FOREIGN KEY (erfaringseier_id, erfaring_id) REFERENCES felles.erfaring
);
CREATE INDEX ON felles.erfaringsforslag (erfaringseier_id, erfaring_id);

-- Eierens svar, i eierens egen rad. Forslaget er nettverkets; svaret viser til det uten nøkkel: den ene raden er kommunens og den andre nettverkets.
CREATE TABLE felles.forslagssvar (
  kommune_id int NOT NULL,
  forslag_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  svar text NOT NULL CHECK (svar IN ('godtatt', 'avslaatt', 'besvart')),
  tekst text,
  tid timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, forslag_id)
);
CREATE INDEX ON felles.forslagssvar (nettverk_id);
