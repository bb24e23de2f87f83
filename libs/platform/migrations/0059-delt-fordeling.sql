-- En fordeling er en fjerde ting en kommune kan dele. Serien skiller flere fordelinger for den samme perioden; den fører ikke inn i kommunen.
ALTER TABLE felles.deling
  ADD COLUMN serie_id uuid,
  DROP CONSTRAINT deling_type_check,
  ADD CONSTRAINT deling_type_check CHECK (type IN ('handlingsplan', 'resultater', 'pengebruk', 'fordeling'));
DO $$
DECLARE gammel name;
BEGIN
  SELECT conname INTO STRICT gammel FROM pg_constraint
  WHERE conrelid = 'felles.deling'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%resultater%periode IS NOT NULL%';
  EXECUTE format('ALTER TABLE felles.deling DROP CONSTRAINT %I', gammel);
END $$;
ALTER TABLE felles.deling
  ADD CONSTRAINT deling_periode_check CHECK ((type IN ('resultater', 'fordeling')) = (periode IS NOT NULL)),
  ADD CONSTRAINT deling_serie_check CHECK ((type = 'fordeling') = (serie_id IS NOT NULL));
DROP INDEX felles.deling_kommune_id_type_aar_periode_idx;
CREATE UNIQUE INDEX ON felles.deling (kommune_id, type, aar, periode, serie_id) NULLS NOT DISTINCT WHERE trukket IS NULL;

ALTER TABLE felles.delingspaaminnelse
  DROP CONSTRAINT delingspaaminnelse_type_check,
  ADD CONSTRAINT delingspaaminnelse_type_check CHECK (type IN ('handlingsplan', 'resultater', 'pengebruk', 'fordeling'));

-- Tabellen slik den ble vernet hos kommunen. En celle uten tall er skjult, og tallet bak finnes bare der.
-- Hver dimensjon begynner med summen, og den siste går fortest.
CREATE TABLE felles.delt_fordeling (
  kommune_id int NOT NULL,
  deling_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  serie_id uuid NOT NULL,
  navn text NOT NULL,
  teller text NOT NULL,
  dimensjoner jsonb NOT NULL CHECK (jsonb_typeof(dimensjoner) = 'array'),
  grense int NOT NULL CHECK (grense >= 3),
  regler text NOT NULL,
  celler int[] NOT NULL,
  PRIMARY KEY (kommune_id, deling_id),
  FOREIGN KEY (kommune_id, deling_id) REFERENCES felles.deling
);
CREATE INDEX ON felles.delt_fordeling (nettverk_id);
