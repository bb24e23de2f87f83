-- Bruk av penger: et beløp, eller ett av de seks ordene rapportene bruker. Ukjent er ukjent. Rettes ved å reverseres.
CREATE TABLE kommune.forbruk (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  aar int NOT NULL CHECK (aar BETWEEN 1990 AND 2100),
  navn text NOT NULL,
  tiltak_id uuid,
  beloep_oere bigint CHECK (beloep_oere BETWEEN 1 AND 100000000000000),
  ord text CHECK (ord IN ('alt_brukt', 'i_hovedsak_brukt', 'mesteparten_brukt', 'delvis_brukt', 'ingenting_brukt', 'ubrukte_midler_andel_ukjent')),
  dato referanse.tidsangivelse,
  begrunnelse text,
  foert_tid timestamptz NOT NULL DEFAULT now(),
  foert_av uuid,
  attestert_tid timestamptz,
  attestert_av uuid,
  reversert_tid timestamptz,
  reversert_av uuid,
  reversert_fordi text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing,
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak,
  CHECK (num_nonnulls(beloep_oere, ord) = 1)
);
CREATE INDEX ON kommune.forbruk (kommune_id, satsing_id, aar);
CREATE INDEX ON kommune.forbruk (kommune_id, tiltak_id);

-- Hvilke poster bruken gjelder. Beløpet er tomt når fordelingen mellom dem ikke er kjent.
CREATE TABLE kommune.forbruk_post (
  kommune_id int NOT NULL,
  forbruk_id uuid NOT NULL,
  finansieringspost_id uuid NOT NULL,
  beloep_oere bigint CHECK (beloep_oere BETWEEN 1 AND 100000000000000),
  PRIMARY KEY (kommune_id, forbruk_id, finansieringspost_id),
  FOREIGN KEY (kommune_id, forbruk_id) REFERENCES kommune.forbruk,
  FOREIGN KEY (kommune_id, finansieringspost_id) REFERENCES kommune.finansieringspost
);
CREATE INDEX ON kommune.forbruk_post (kommune_id, finansieringspost_id);

-- Ønske om å føre penger over til neste år. Ønsket kan mangle beløp; et vedtak krever ett.
CREATE TABLE kommune.overfoering (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  navn text NOT NULL,
  fra_aar int NOT NULL CHECK (fra_aar BETWEEN 1990 AND 2100),
  tiltak_id uuid,
  forbruk_id uuid,
  finansieringspost_id uuid,
  beloep_oere bigint CHECK (beloep_oere BETWEEN 1 AND 100000000000000),
  aarsakskode text,
  begrunnelse text,
  status text NOT NULL CHECK (status IN ('oensket', 'bekreftet', 'vedtatt', 'avslaatt', 'trukket')),
  vedtak_id uuid,
  til_linje_id uuid,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing,
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak,
  FOREIGN KEY (kommune_id, forbruk_id) REFERENCES kommune.forbruk,
  FOREIGN KEY (kommune_id, finansieringspost_id) REFERENCES kommune.finansieringspost,
  FOREIGN KEY (kommune_id, vedtak_id) REFERENCES kommune.vedtak,
  FOREIGN KEY (kommune_id, til_linje_id) REFERENCES kommune.budsjettlinje,
  CHECK (status NOT IN ('bekreftet', 'vedtatt') OR num_nulls(beloep_oere, finansieringspost_id) = 0),
  CHECK (status <> 'vedtatt' OR num_nulls(vedtak_id, til_linje_id) = 0)
);
CREATE INDEX ON kommune.overfoering (kommune_id, satsing_id, fra_aar);
CREATE INDEX ON kommune.overfoering (kommune_id, tiltak_id);
CREATE INDEX ON kommune.overfoering (kommune_id, forbruk_id);
CREATE INDEX ON kommune.overfoering (kommune_id, finansieringspost_id);
CREATE INDEX ON kommune.overfoering (kommune_id, vedtak_id);
CREATE INDEX ON kommune.overfoering (kommune_id, til_linje_id);

-- Hovedboka. En rad flytter et beløp fra én konto til en annen i samme tilskudd, så den går alltid opp.
-- Kildesiden (ventet, forskuttert, tilsagn, utbetalt) er pengene vi venter på eller har fått; resten er hvor de er nå.
CREATE TABLE kommune.postering (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  tid timestamptz NOT NULL DEFAULT now(),
  foert_av uuid,
  type text NOT NULL,
  tilskudd_id uuid NOT NULL,
  fra_konto text NOT NULL CHECK (fra_konto IN ('ventet', 'forskuttert', 'tilsagn', 'utbetalt', 'ufordelt', 'fordelt', 'brukt', 'tilbakebetalt')),
  fra_aar int NOT NULL CHECK (fra_aar BETWEEN 1990 AND 2100),
  fra_linje_id uuid,
  til_konto text NOT NULL CHECK (til_konto IN ('ventet', 'forskuttert', 'tilsagn', 'utbetalt', 'ufordelt', 'fordelt', 'brukt', 'tilbakebetalt')),
  til_aar int NOT NULL CHECK (til_aar BETWEEN 1990 AND 2100),
  til_linje_id uuid,
  beloep_oere bigint NOT NULL CHECK (beloep_oere BETWEEN 1 AND 100000000000000),
  tekst text,
  forbruk_id uuid,
  overfoering_id uuid,
  vedtak_id uuid,
  reverserer_id uuid,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE (kommune_id, reverserer_id),
  FOREIGN KEY (kommune_id, tilskudd_id) REFERENCES kommune.tilskudd,
  FOREIGN KEY (kommune_id, fra_linje_id) REFERENCES kommune.budsjettlinje,
  FOREIGN KEY (kommune_id, til_linje_id) REFERENCES kommune.budsjettlinje,
  FOREIGN KEY (kommune_id, forbruk_id) REFERENCES kommune.forbruk,
  FOREIGN KEY (kommune_id, overfoering_id) REFERENCES kommune.overfoering,
  FOREIGN KEY (kommune_id, vedtak_id) REFERENCES kommune.vedtak,
  FOREIGN KEY (kommune_id, reverserer_id) REFERENCES kommune.postering,
  CHECK ((fra_konto IN ('fordelt', 'brukt')) = (fra_linje_id IS NOT NULL)),
  CHECK ((til_konto IN ('fordelt', 'brukt')) = (til_linje_id IS NOT NULL)),
  CHECK (fra_konto <> til_konto OR fra_aar <> til_aar OR fra_linje_id IS DISTINCT FROM til_linje_id),
  CONSTRAINT postering_type_check CHECK (CASE type
    WHEN 'reversering' THEN reverserer_id IS NOT NULL
    WHEN 'overfoering' THEN reverserer_id IS NULL AND til_aar = fra_aar + 1 AND fra_konto IN ('ufordelt', 'fordelt') AND til_konto IN ('ufordelt', 'fordelt')
    ELSE reverserer_id IS NULL AND fra_aar = til_aar AND CASE type
      WHEN 'ventet' THEN fra_konto = 'ventet' AND til_konto = 'ufordelt'
      WHEN 'forskuttering' THEN fra_konto = 'forskuttert' AND til_konto = 'ventet'
      WHEN 'tilsagn' THEN fra_konto = 'tilsagn' AND til_konto IN ('ventet', 'forskuttert', 'ufordelt')
      WHEN 'utbetaling' THEN fra_konto = 'utbetalt' AND til_konto IN ('tilsagn', 'ufordelt')
      WHEN 'nedsettelse' THEN fra_konto = 'ufordelt' AND til_konto IN ('ventet', 'forskuttert', 'tilsagn')
      WHEN 'fordeling' THEN fra_konto = 'ufordelt' AND til_konto = 'fordelt'
      WHEN 'inndragning' THEN fra_konto = 'fordelt' AND til_konto = 'ufordelt'
      WHEN 'omdisponering' THEN fra_konto = 'fordelt' AND til_konto = 'fordelt'
      WHEN 'forbruk' THEN fra_konto = 'fordelt' AND til_konto = 'brukt' AND fra_linje_id = til_linje_id
      WHEN 'tilbakebetaling' THEN fra_konto IN ('ufordelt', 'fordelt') AND til_konto = 'tilbakebetalt'
      ELSE false END END)
);
CREATE INDEX ON kommune.postering (kommune_id, tilskudd_id);
CREATE INDEX ON kommune.postering (kommune_id, fra_linje_id);
CREATE INDEX ON kommune.postering (kommune_id, til_linje_id);
CREATE INDEX ON kommune.postering (kommune_id, forbruk_id);
CREATE INDEX ON kommune.postering (kommune_id, overfoering_id);
CREATE INDEX ON kommune.postering (kommune_id, vedtak_id);

-- Saldoen per tilskudd, år og konto. Radlåsen her stiller samtidige posteringer i kø, og regelen holder dem over null.
-- En linje kan bli overbrukt (fordelt under null); det skjer, og skal synes.
CREATE TABLE kommune.saldo (
  kommune_id int NOT NULL,
  tilskudd_id uuid NOT NULL,
  aar int NOT NULL,
  konto text NOT NULL,
  beloep_oere bigint NOT NULL,
  PRIMARY KEY (kommune_id, tilskudd_id, aar, konto),
  FOREIGN KEY (kommune_id, tilskudd_id) REFERENCES kommune.tilskudd,
  CONSTRAINT saldo_side_check CHECK (CASE
    WHEN konto IN ('ventet', 'forskuttert', 'tilsagn', 'utbetalt') THEN beloep_oere <= 0
    WHEN konto = 'fordelt' THEN true
    ELSE beloep_oere >= 0 END)
);

-- Fører saldoen av en postering, i fast rekkefølge så to posteringer ikke kan vente på hverandre.
-- En reversering må være den andre raden speilvendt.
CREATE FUNCTION kommune.foer_saldo() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  side record;
BEGIN
  IF NEW.reverserer_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM kommune.postering p WHERE p.kommune_id = NEW.kommune_id AND p.id = NEW.reverserer_id AND p.reverserer_id IS NULL
      AND (p.tilskudd_id, p.fra_konto, p.fra_aar, p.til_konto, p.til_aar, p.beloep_oere) = (NEW.tilskudd_id, NEW.til_konto, NEW.til_aar, NEW.fra_konto, NEW.fra_aar, NEW.beloep_oere)
      AND p.fra_linje_id IS NOT DISTINCT FROM NEW.til_linje_id AND p.til_linje_id IS NOT DISTINCT FROM NEW.fra_linje_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'LV003', MESSAGE = 'En reversering må speile posteringen den reverserer.';
  END IF;
  FOR side IN
    SELECT v.aar, v.konto, sum(v.beloep) AS beloep FROM (VALUES (NEW.fra_aar, NEW.fra_konto, -NEW.beloep_oere), (NEW.til_aar, NEW.til_konto, NEW.beloep_oere)) AS v (aar, konto, beloep)
    GROUP BY v.aar, v.konto ORDER BY v.aar, v.konto
  LOOP
    -- Regelen prøves også på raden som ikke blir satt inn, så den settes inn tom.
    INSERT INTO kommune.saldo (kommune_id, tilskudd_id, aar, konto, beloep_oere) VALUES (NEW.kommune_id, NEW.tilskudd_id, side.aar, side.konto, 0) ON CONFLICT DO NOTHING;
    UPDATE kommune.saldo s SET beloep_oere = s.beloep_oere + side.beloep
    WHERE (s.kommune_id, s.tilskudd_id, s.aar, s.konto) = (NEW.kommune_id, NEW.tilskudd_id, side.aar, side.konto);
  END LOOP;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION kommune.foer_saldo() FROM PUBLIC;
CREATE TRIGGER foer_saldo AFTER INSERT ON kommune.postering FOR EACH ROW EXECUTE FUNCTION kommune.foer_saldo();

CREATE FUNCTION kommune.saldo_foeres_av_hovedboka() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF pg_catalog.pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION USING ERRCODE = 'LV003', MESSAGE = 'Saldoen føres bare av hovedboka.';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION kommune.saldo_foeres_av_hovedboka() FROM PUBLIC;
CREATE TRIGGER saldo_foeres_av_hovedboka BEFORE INSERT OR UPDATE ON kommune.saldo FOR EACH ROW EXECUTE FUNCTION kommune.saldo_foeres_av_hovedboka();

-- Det kommunen legger inn selv: kroner, timer eller stillingsandel, hver for seg. Alt kan være ukjent.
CREATE TABLE kommune.egeninnsats (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  aar int NOT NULL CHECK (aar BETWEEN 1990 AND 2100),
  navn text NOT NULL,
  tiltak_id uuid,
  beloep_oere bigint CHECK (beloep_oere BETWEEN 0 AND 100000000000000),
  timer numeric CHECK (timer BETWEEN 0 AND 1000000),
  stillingsprosent numeric CHECK (stillingsprosent BETWEEN 0 AND 10000),
  beskrivelse text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing,
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak
);
CREATE INDEX ON kommune.egeninnsats (kommune_id, satsing_id, aar);
CREATE INDEX ON kommune.egeninnsats (kommune_id, tiltak_id);
