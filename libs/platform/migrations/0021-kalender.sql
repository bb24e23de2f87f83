-- Nettverkets datoer. De eies av nettverket: koordinatoren fører dem, og medlemmene leser. Ingenting slettes; det som ikke blir noe av, avlyses med en grunn.
CREATE TABLE felles.kalenderpunkt (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('nettverksmoete', 'evalueringsmoete', 'laeringsverksted', 'erfaringskonferanse', 'moete_med_staten', 'delingsfrist', 'annet')),
  tittel text NOT NULL,
  dato referanse.tidsangivelse NOT NULL,
  -- Klokkeslett og siste dag har bare mening når dagen er kjent.
  sluttdag referanse.tidsangivelse,
  fra_klokka text CHECK (fra_klokka ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  til_klokka text CHECK (til_klokka ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  sted text,
  for_hvem text,
  dagsorden text,
  avlyst_fordi text,
  oppdiktet boolean NOT NULL DEFAULT false,
  endret timestamptz NOT NULL DEFAULT now(),
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (nettverk_id, id),
  CHECK (num_nonnulls(sluttdag, fra_klokka, til_klokka) = 0 OR dato ~ '^\d{4}-\d\d-\d\d$'),
  CHECK (sluttdag ~ '^\d{4}-\d\d-\d\d$' AND sluttdag COLLATE "C" > dato COLLATE "C"),
  CHECK (til_klokka IS NULL OR fra_klokka IS NOT NULL)
);

-- Et møte med staten kan stå i kalenderen. Da gjelder tittelen og datoen derfra, og navnet på dagsordenen er det det het da saken ble satt opp.
ALTER TABLE felles.dagsordensak
  ADD COLUMN kalenderpunkt_id uuid,
  ADD FOREIGN KEY (nettverk_id, kalenderpunkt_id) REFERENCES felles.kalenderpunkt;
CREATE INDEX ON felles.dagsordensak (nettverk_id, kalenderpunkt_id);
