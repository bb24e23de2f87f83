-- Resultater deles for en godkjent periode, ved siden av planen for året. Trekkes de tilbake, går tallene og raden blir stående som et merke.
ALTER TABLE felles.deling
  ADD COLUMN periode referanse.tidsangivelse,
  DROP CONSTRAINT deling_type_check,
  ADD CONSTRAINT deling_type_check CHECK (type IN ('handlingsplan', 'resultater')),
  ADD CHECK ((type = 'resultater') = (periode IS NOT NULL));
DROP INDEX felles.deling_kommune_id_type_aar_idx;
CREATE UNIQUE INDEX ON felles.deling (kommune_id, type, aar, periode) NULLS NOT DISTINCT WHERE trukket IS NULL;

-- Ett tall for en indikator i perioden, slik det ble vist. Uten verdi er det skjult; det skjulte tallet finnes bare hos kommunen.
-- Serien er den samme fra periode til periode, og er ikke en henvisning: ingenting her fører inn i en kommune.
CREATE TABLE felles.delt_indikator (
  kommune_id int NOT NULL,
  deling_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  serie_id uuid NOT NULL,
  nr int NOT NULL,
  navn text NOT NULL,
  enhet text NOT NULL,
  retning text NOT NULL CHECK (retning IN ('hoeyere', 'lavere', 'ingen')),
  nivaa text NOT NULL CHECK (nivaa IN ('omraade', 'kommune')),
  telling text NOT NULL CHECK (telling IN ('unike', 'kan_overlappe', 'ikke_personer')),
  omfang text NOT NULL CHECK (omfang IN ('omraade', 'kommune', 'arena', 'ukjent')),
  definisjonsutgave int NOT NULL CHECK (definisjonsutgave > 0),
  felles_kode text,
  felles_utgave int CHECK (felles_utgave > 0),
  verdi numeric,
  til_verdi numeric,
  presisjon text CHECK (presisjon IN ('eksakt', 'omtrent', 'mer_enn', 'mellom', 'utledet')),
  PRIMARY KEY (kommune_id, deling_id, serie_id),
  FOREIGN KEY (kommune_id, deling_id) REFERENCES felles.deling,
  CHECK ((verdi IS NULL) = (presisjon IS NULL)),
  CHECK ((presisjon IS NOT DISTINCT FROM 'mellom') = (til_verdi IS NOT NULL)),
  CHECK (verdi <= til_verdi),
  CHECK ((felles_kode IS NULL) = (felles_utgave IS NULL))
);
CREATE INDEX ON felles.delt_indikator (nettverk_id);

-- Det serien må huske om alt den har vist, også når delingen er trukket tilbake: noen kan ha lest det. Ingen tall, og bare kommunen selv ser det.
CREATE TABLE kommune.delingsminne (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  indikator_id uuid NOT NULL,
  periode referanse.tidsangivelse NOT NULL,
  grunnlag text NOT NULL,
  skjult boolean NOT NULL,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, indikator_id, periode, grunnlag, skjult),
  FOREIGN KEY (kommune_id, indikator_id) REFERENCES kommune.indikator
);
