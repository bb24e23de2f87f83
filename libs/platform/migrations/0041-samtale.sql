-- Et spørsmål til en erfaring. Raden er kommunens som spør; hele nettverket ser den, med kommunen og rollen, aldri et navn. Trukket tilbake er teksten borte.
CREATE TABLE felles.erfaringsspoersmaal (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  erfaringseier_id int NOT NULL,
  erfaring_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  rolle text NOT NULL CHECK (rolle IN ('programleder', 'prosjektansvarlig', 'nettverksmedlem')),
  tekst text,
  stilt timestamptz NOT NULL DEFAULT now(),
  trukket timestamptz,
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (erfaringseier_id, erfaring_id) REFERENCES felles.erfaring,
  CHECK ((tekst IS NULL) = (trukket IS NOT NULL))
);
CREATE INDEX ON felles.erfaringsspoersmaal (erfaringseier_id, erfaring_id);
CREATE INDEX ON felles.erfaringsspoersmaal (nettverk_id);

-- Eierens svar. Endres aldri: et rettet svar er en ny utgave, og de gamle står. Går når erfaringen trekkes tilbake.
CREATE TABLE felles.erfaringssvar (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  spoersmaalseier_id int NOT NULL,
  spoersmaal_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  rolle text NOT NULL CHECK (rolle IN ('programleder', 'prosjektansvarlig', 'nettverksmedlem')),
  tekst text NOT NULL,
  tid timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, spoersmaalseier_id, spoersmaal_id, utgave),
  FOREIGN KEY (spoersmaalseier_id, spoersmaal_id) REFERENCES felles.erfaringsspoersmaal
);
CREATE INDEX ON felles.erfaringssvar (spoersmaalseier_id, spoersmaal_id);
CREATE INDEX ON felles.erfaringssvar (nettverk_id);

-- En takk fra en kommune. Kan tas tilbake.
CREATE TABLE felles.erfaringstakk (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  erfaringseier_id int NOT NULL,
  erfaring_id uuid NOT NULL,
  rolle text NOT NULL CHECK (rolle IN ('programleder', 'prosjektansvarlig', 'nettverksmedlem')),
  tid timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, erfaringseier_id, erfaring_id),
  FOREIGN KEY (erfaringseier_id, erfaring_id) REFERENCES felles.erfaring
);
CREATE INDEX ON felles.erfaringstakk (erfaringseier_id, erfaring_id);
CREATE INDEX ON felles.erfaringstakk (nettverk_id);

-- At kommunen følger med på en erfaring, og når den sist så på den. Kommunens eget: ingen andre får vite hvem som følger hva.
CREATE TABLE kommune.erfaringsfoelging (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  erfaringseier_id int NOT NULL,
  erfaring_id uuid NOT NULL,
  foelger boolean NOT NULL,
  sett timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, erfaringseier_id, erfaring_id)
);
