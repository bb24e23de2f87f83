-- Et tall nettverket har blitt enige om å måle likt. Koden følger med det en kommune deler, og endres aldri.
CREATE TABLE felles.fellesindikator (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  kode text NOT NULL CHECK (kode ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  avviklet timestamptz,
  avviklet_fordi text,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (nettverk_id, id),
  UNIQUE (nettverk_id, kode),
  CHECK ((avviklet IS NULL) = (avviklet_fordi IS NULL))
);

-- Hva tallet er. En ny utgave endrer aldri en gammel: det som er målt og delt, er målt med den som gjaldt.
CREATE TABLE felles.fellesindikatorutgave (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  fellesindikator_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  navn text NOT NULL,
  teller text NOT NULL,
  nevner text,
  enhet text NOT NULL,
  retning text NOT NULL CHECK (retning IN ('hoeyere', 'lavere', 'ingen')),
  nivaa text NOT NULL CHECK (nivaa IN ('omraade', 'kommune')),
  telling text NOT NULL CHECK (telling IN ('unike', 'kan_overlappe', 'ikke_personer')),
  deltakelse boolean NOT NULL DEFAULT false,
  datakilde text NOT NULL,
  veiledning text,
  endring text,
  publisert timestamptz NOT NULL DEFAULT now(),
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  PRIMARY KEY (nettverk_id, fellesindikator_id, utgave),
  FOREIGN KEY (nettverk_id, fellesindikator_id) REFERENCES felles.fellesindikator,
  CHECK (utgave = 1 OR endring IS NOT NULL),
  CHECK (NOT deltakelse OR telling <> 'ikke_personer')
);

-- Det som er delt av én felles indikator i nettverket.
CREATE INDEX ON felles.delt_indikator (nettverk_id, felles_kode) WHERE felles_kode IS NOT NULL;

-- Det nettverket bestemmer om tallet, kan ikke endres i kommunen så lenge definisjonen er nettverkets.
CREATE FUNCTION kommune.felles_definisjon_staar() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF OLD.felles_kode IS NOT NULL AND (NEW.felles_kode, NEW.felles_utgave) IS NOT DISTINCT FROM (OLD.felles_kode, OLD.felles_utgave)
    AND (NEW.teller, NEW.nevner, NEW.enhet, NEW.retning, NEW.nivaa, NEW.telling) IS DISTINCT FROM (OLD.teller, OLD.nevner, OLD.enhet, OLD.retning, OLD.nivaa, OLD.telling) THEN
    RAISE EXCEPTION USING ERRCODE = 'LV006', MESSAGE = 'Definisjonen er nettverkets.';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION kommune.felles_definisjon_staar() FROM PUBLIC;
CREATE TRIGGER felles_definisjon_staar BEFORE UPDATE ON kommune.indikatordefinisjon FOR EACH ROW EXECUTE FUNCTION kommune.felles_definisjon_staar();
