-- Vedtaket leser linjene og låser året. Den som endrer en linje uten å ha låst året først, må vente til vedtaket er ferdig, og ser det da:
-- uten låsen her kunne hun lese at året var åpent, og skrive etter at innholdet var frosset.
CREATE OR REPLACE FUNCTION kommune.budsjett_er_laast() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  -- Der raden var, og der den skal: ei linje flyttes verken inn i eller ut av et vedtatt år.
  aarene uuid[];
BEGIN
  -- En ny linje som viderefører en annen, og en ny post på null kroner, endrer ikke budsjettet: de gir plass til penger hovedboka fører hit.
  IF TG_OP = 'INSERT' AND (to_jsonb(NEW) ->> 'viderefoerer_id' IS NOT NULL OR to_jsonb(NEW) ->> 'beloep_oere' = '0') THEN
    RETURN NULL;
  END IF;
  IF TG_TABLE_NAME = 'budsjettlinje' THEN
    aarene := ARRAY[OLD.budsjettaar_id, NEW.budsjettaar_id];
  ELSE
    SELECT array_agg(l.budsjettaar_id) INTO aarene FROM kommune.budsjettlinje l
    WHERE l.kommune_id = coalesce(NEW.kommune_id, OLD.kommune_id) AND l.id IN (OLD.budsjettlinje_id, NEW.budsjettlinje_id);
  END IF;
  IF (SELECT bool_or(a.laast) FROM (
    SELECT b.laast FROM kommune.budsjettaar b WHERE b.kommune_id = coalesce(NEW.kommune_id, OLD.kommune_id) AND b.id = ANY (aarene) ORDER BY b.id FOR SHARE) a) THEN
    RAISE EXCEPTION USING ERRCODE = 'LV002', MESSAGE = 'Budsjettet er vedtatt og kan ikke endres.';
  END IF;
  RETURN NULL;
END $$;

-- Det samme for tiltakene i en plan, både der raden var, og der den skal.
CREATE OR REPLACE FUNCTION kommune.plantiltak_er_laast() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF (SELECT bool_or(p.vedtatt) FROM (
    SELECT h.innhold IS NOT NULL AS vedtatt FROM kommune.handlingsplan h
    WHERE h.kommune_id = coalesce(NEW.kommune_id, OLD.kommune_id) AND h.id IN (OLD.handlingsplan_id, NEW.handlingsplan_id) ORDER BY h.id FOR SHARE) p) THEN
    RAISE EXCEPTION USING ERRCODE = 'LV001', MESSAGE = 'Tiltakene i en vedtatt plan kan ikke endres.';
  END IF;
  RETURN NULL;
END $$;

-- Som før, men den som ikke har dekning, får vite hvor pengene mangler: bak muren oppgir en brutt regel bare navnet sitt.
CREATE OR REPLACE FUNCTION kommune.foer_saldo() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
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
    BEGIN
      UPDATE kommune.saldo s SET beloep_oere = s.beloep_oere + side.beloep
      WHERE (s.kommune_id, s.tilskudd_id, s.aar, s.konto) = (NEW.kommune_id, NEW.tilskudd_id, side.aar, side.konto);
    EXCEPTION WHEN check_violation THEN
      RAISE EXCEPTION USING ERRCODE = 'LV010', CONSTRAINT = 'saldo_side_check', MESSAGE = 'Det er ikke nok penger igjen på kontoen.', DETAIL = (
        SELECT jsonb_build_object('tilskuddId', t.id, 'tilskudd', t.navn, 'aar', s.aar, 'konto', s.konto,
          'linje', (SELECT l.navn FROM kommune.budsjettlinje l WHERE l.kommune_id = NEW.kommune_id AND l.id = coalesce(NEW.til_linje_id, NEW.fra_linje_id)),
          'staar', abs(s.beloep_oere)::text, 'trengs', abs(side.beloep)::text)
        FROM kommune.saldo s JOIN kommune.tilskudd t ON t.kommune_id = s.kommune_id AND t.id = s.tilskudd_id
        WHERE (s.kommune_id, s.tilskudd_id, s.aar, s.konto) = (NEW.kommune_id, NEW.tilskudd_id, side.aar, side.konto));
    END;
  END LOOP;
  RETURN NULL;
END $$;
