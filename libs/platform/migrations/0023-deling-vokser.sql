-- Hvem delingen er for. En videre krets rommer den trangere: nettverket alltid, og med «evaluator» også dem kommunen har åpnet for.
ALTER TABLE felles.deling
  ADD COLUMN mottaker text NOT NULL DEFAULT 'nettverk' CHECK (mottaker IN ('nettverk', 'evaluator')),
  -- Delt av seg selv da planen ble vedtatt eller perioden godkjent, fordi en programleder har valgt det.
  ADD COLUMN automatisk boolean NOT NULL DEFAULT false,
  -- Når kommunen fikk noe nyere. Øyeblikksbildet står, men de andre får vite at det er eldre.
  ADD COLUMN eldre_siden timestamptz,
  DROP CONSTRAINT deling_type_check,
  ADD CONSTRAINT deling_type_check CHECK (type IN ('handlingsplan', 'resultater', 'pengebruk'));

-- Et øyeblikksbilde åpnes på id-en alene.
CREATE INDEX ON felles.deling (id);

-- Det som er brukt i et år som er over og attestert: fra og til, for det som ikke er kjent, er ikke gjettet.
-- «i_alt» er temaet samlet. Det er ikke summen av giverne: om helheten er det kjent mer enn om delene.
CREATE TABLE felles.delt_forbruk (
  kommune_id int NOT NULL,
  deling_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  aar int NOT NULL,
  tema text NOT NULL CHECK (tema IN ('bolig_bomiljoe', 'moeteplasser', 'arbeid', 'kriminalitet_utenforskap', 'oppvekst_utdanning', 'uten_tema')),
  giverart text NOT NULL CHECK (giverart IN ('i_alt', 'kdd', 'stat', 'fylkeskommune', 'kommune', 'privat', 'flere', 'ikke_oppgitt')),
  fra_oere bigint NOT NULL CHECK (fra_oere >= 0),
  til_oere bigint NOT NULL,
  PRIMARY KEY (kommune_id, deling_id, tema, giverart),
  FOREIGN KEY (kommune_id, deling_id) REFERENCES felles.deling,
  CHECK (fra_oere <= til_oere)
);
CREATE INDEX ON felles.delt_forbruk (nettverk_id, aar);

-- Hva kommunen deler av seg selv, hvem som bestemte det, og når. Tom er nei.
ALTER TABLE kommune.innstilling
  ADD COLUMN deler_planer_av uuid,
  ADD COLUMN deler_planer_siden timestamptz,
  ADD COLUMN deler_resultater_av uuid,
  ADD COLUMN deler_resultater_siden timestamptz,
  ADD CHECK ((deler_planer_av IS NULL) = (deler_planer_siden IS NULL)),
  ADD CHECK ((deler_resultater_av IS NULL) = (deler_resultater_siden IS NULL));
