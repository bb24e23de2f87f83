-- Når erfaringen første gang ble delt. Endres aldri: det er den som gjør at slekten ikke kan gå i ring.
ALTER TABLE felles.erfaring ADD COLUMN foerst_delt timestamptz NOT NULL DEFAULT now(), ADD UNIQUE (kommune_id, id, foerst_delt);

-- Noe kommunen har tatt i bruk fra banken: hele kortet slik det var, hva som er beholdt, og hva som er gjort annerledes. Uten tiltak er det en idé.
-- Kortet er kopiert, så det står når kilden trekkes tilbake. Ingenting forlater kommunen herfra.
CREATE TABLE kommune.tilpasning (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  tiltak_id uuid,
  tittel text NOT NULL,
  kildeeier_id int NOT NULL,
  kilde_id uuid NOT NULL,
  kilde_utgave int NOT NULL CHECK (kilde_utgave > 0),
  kilde_kommune text NOT NULL,
  kilde_tittel text NOT NULL,
  kilde_delt timestamptz NOT NULL,
  innhold jsonb NOT NULL CHECK (jsonb_typeof(innhold) = 'object'),
  beholdt text[] NOT NULL DEFAULT '{}' CHECK (beholdt <@ ARRAY['kort', 'maal', 'gjennomfoering', 'maalgrupper', 'partnere', 'tema']),
  endringer text,
  hvorfor text,
  -- Om kommunen har valgt å fortelle nettverket at den har tatt den i bruk.
  fortalt boolean NOT NULL DEFAULT false,
  oppdiktet boolean NOT NULL DEFAULT false,
  opprettet timestamptz NOT NULL DEFAULT now(),
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, kildeeier_id, kilde_id),
  UNIQUE (kommune_id, tiltak_id),
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak
);

ALTER TABLE kommune.erfaring ADD COLUMN tilpasning_id uuid, ADD FOREIGN KEY (kommune_id, tilpasning_id) REFERENCES kommune.tilpasning;
CREATE INDEX ON kommune.erfaring (kommune_id, tilpasning_id);

-- At en kommune har tatt en erfaring i bruk, når den selv har valgt å fortelle det. Raden er kommunens, og forsvinner når den ikke lenger vil fortelle det.
CREATE TABLE felles.tilpasning (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  kildeeier_id int NOT NULL,
  kilde_id uuid NOT NULL,
  kilde_utgave int NOT NULL CHECK (kilde_utgave > 0),
  rolle text NOT NULL CHECK (rolle IN ('programleder', 'prosjektansvarlig', 'nettverksmedlem')),
  oppdiktet boolean NOT NULL DEFAULT false,
  tid timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, kildeeier_id, kilde_id),
  FOREIGN KEY (kildeeier_id, kilde_id) REFERENCES felles.erfaring
);
CREATE INDEX ON felles.tilpasning (kildeeier_id, kilde_id);
CREATE INDEX ON felles.tilpasning (nettverk_id);

-- Hva en delt erfaring er tilpasset fra. Kilden må være delt før den som bygger på den, så en slekt kan ikke gå i ring.
CREATE TABLE felles.erfaringsopphav (
  kommune_id int NOT NULL,
  erfaring_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  foerst_delt timestamptz NOT NULL,
  kildeeier_id int NOT NULL,
  kilde_id uuid NOT NULL,
  kilde_foerst_delt timestamptz NOT NULL,
  kilde_utgave int NOT NULL CHECK (kilde_utgave > 0),
  PRIMARY KEY (kommune_id, erfaring_id),
  FOREIGN KEY (kommune_id, erfaring_id, foerst_delt) REFERENCES felles.erfaring (kommune_id, id, foerst_delt),
  FOREIGN KEY (kildeeier_id, kilde_id, kilde_foerst_delt) REFERENCES felles.erfaring (kommune_id, id, foerst_delt),
  CONSTRAINT erfaringsopphav_ikke_i_ring CHECK (kilde_foerst_delt < foerst_delt)
);
CREATE INDEX ON felles.erfaringsopphav (kommune_id, erfaring_id, foerst_delt);
CREATE INDEX ON felles.erfaringsopphav (kildeeier_id, kilde_id, kilde_foerst_delt);
CREATE INDEX ON felles.erfaringsopphav (nettverk_id);

-- Det samme med ord, i øyeblikksbildet: erfaringId, kommune, tittel, utgave, beholdt, endringer, hvorfor.
ALTER TABLE felles.erfaringsutgave ADD COLUMN tilpasset jsonb CHECK (jsonb_typeof(tilpasset) = 'object');
