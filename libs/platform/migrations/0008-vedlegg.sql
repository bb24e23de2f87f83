-- En fil ligger i biter i databasen, så mur og sikkerhetskopi gjelder for den også.
CREATE TABLE kommune.fil (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  navn text NOT NULL,
  type text NOT NULL,
  stoerrelse int NOT NULL CHECK (stoerrelse > 0),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  lastet_opp timestamptz NOT NULL DEFAULT now(),
  person_id uuid,
  PRIMARY KEY (kommune_id, id)
);
CREATE TABLE kommune.filbit (
  kommune_id int NOT NULL,
  fil_id uuid NOT NULL,
  nr int NOT NULL CHECK (nr >= 0),
  innhold bytea NOT NULL,
  PRIMARY KEY (kommune_id, fil_id, nr),
  -- Bitene kommer først og fila til slutt, når størrelse og type er kjent.
  FOREIGN KEY (kommune_id, fil_id) REFERENCES kommune.fil DEFERRABLE INITIALLY DEFERRED
);
-- Hører til nøyaktig én ting.
CREATE TABLE kommune.vedlegg (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  fil_id uuid NOT NULL,
  tittel text NOT NULL,
  vedtak_id uuid,
  tiltak_id uuid,
  styringsdokument_id uuid,
  arkivert boolean NOT NULL DEFAULT false,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, fil_id) REFERENCES kommune.fil,
  FOREIGN KEY (kommune_id, vedtak_id) REFERENCES kommune.vedtak,
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak,
  FOREIGN KEY (kommune_id, styringsdokument_id) REFERENCES kommune.styringsdokument,
  CHECK (num_nonnulls(vedtak_id, tiltak_id, styringsdokument_id) = 1)
);
CREATE INDEX ON kommune.vedlegg (kommune_id, fil_id);
CREATE INDEX ON kommune.vedlegg (kommune_id, vedtak_id);
CREATE INDEX ON kommune.vedlegg (kommune_id, tiltak_id);
CREATE INDEX ON kommune.vedlegg (kommune_id, styringsdokument_id);
