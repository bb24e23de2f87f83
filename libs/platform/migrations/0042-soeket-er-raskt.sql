-- Søkeraden holdes samlet i siden og pakkes ikke. Rangeringen leser stammene flere ganger for hvert ord; en pakket rad måtte pakkes ut hver gang, og en kolonne utenfor raden hentes for seg.
-- Delen til et nettverk som kommer etterpå, får det samme av erfaringssoek.nettverk.sql.
ALTER TABLE felles.erfaringssoek ALTER COLUMN status SET STORAGE MAIN, ALTER COLUMN art SET STORAGE MAIN, ALTER COLUMN tema SET STORAGE MAIN, ALTER COLUMN fase SET STORAGE MAIN, ALTER COLUMN utfall SET STORAGE MAIN,
  ALTER COLUMN kostnadsklasse SET STORAGE MAIN, ALTER COLUMN maalgrupper SET STORAGE MAIN, ALTER COLUMN ord SET STORAGE MAIN, ALTER COLUMN tittelstammer SET STORAGE MAIN;
DO $$
DECLARE del regclass;
BEGIN
  FOR del IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'felles.erfaringssoek'::regclass LOOP
    EXECUTE format('ALTER TABLE %s SET (toast_tuple_target = 8160)', del);
  END LOOP;
END $$;

-- Det søket kan begrenses til, som ett ord. Tegnet «=» finnes ikke i et ord noen søker etter. Lange verdier blir til en sum, for et ord har en største lengde.
CREATE FUNCTION felles.soekemerke(felt text, verdi text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN felt || '=' || CASE WHEN octet_length(verdi) > 100 THEN encode(sha256(convert_to(verdi, 'UTF8')), 'hex') ELSE verdi END;

-- Som i 0028, og med merkene ved siden av stammene. De har ingen plass og ingen vekt, så rangeringen ser dem ikke; men da finner indeksen ord og begrensning i ett oppslag, og et vanlig ord i en liten kommune koster ikke mer enn kommunen.
CREATE OR REPLACE FUNCTION felles.erfaringssoek_foelger() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE eier int; erfaring uuid;
BEGIN
  IF TG_TABLE_NAME = 'erfaring' THEN
    eier := NEW.kommune_id; erfaring := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN
    eier := OLD.kommune_id; erfaring := OLD.erfaring_id;
  ELSE
    eier := NEW.kommune_id; erfaring := NEW.erfaring_id;
  END IF;
  DELETE FROM felles.erfaringssoek s WHERE s.kommune_id = eier AND s.erfaring_id = erfaring;
  INSERT INTO felles.erfaringssoek (kommune_id, erfaring_id, nettverk_id, utgave, status, kunngjort, art, tema, fase, utfall, felle, evidensgrad, kostnadsklasse, aar, maalgrupper, ord, stammer, tittelstammer)
  SELECT e.kommune_id, e.id, e.nettverk_id, u.utgave, e.status, coalesce(e.publisert, u.delt), u.art, u.tema, u.fase, u.utfall, x.felle, u.evidensgrad, x.kostnadsklasse, x.aar, u.maalgrupper,
    felles.foldet(concat_ws(' ', u.tittel, array_to_string(u.maalgrupper, ' '))),
    setweight(felles.stammer(u.tittel), 'A')
      || setweight(felles.stammer(concat_ws(' . ', u.kort, u.sted, array_to_string(u.maalgrupper, ' '), array_to_string(u.maal, ' '), replace(u.tema, '_', ' '))), 'B')
      || setweight(felles.stammer(concat_ws(' . ', u.kontekst, u.gjennomfoering, array_to_string(u.partnere, ' '), (SELECT string_agg(r ->> 'tekst', ' . ') FROM jsonb_array_elements(u.resultater) r))), 'C')
      || setweight(felles.stammer(concat_ws(' . ', array_to_string(u.suksesskriterier, ' . '), array_to_string(u.fallgruver, ' . '), array_to_string(u.laerdom, ' . '), u.aarsak, u.utfall, replace(u.aarsak_kode, '_', ' '))), 'D')
      || m.merker,
    felles.stammer(concat_ws(' ', u.tittel, u.kort)) || m.merker
  FROM felles.erfaring e JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave
    CROSS JOIN LATERAL (SELECT cardinality(u.fallgruver) > 0 OR u.utfall IN ('stoppet', 'utsatt') AS felle, left(u.oppstart, 4)::int AS aar,
      CASE WHEN u.kostnad_oere < 10000000 THEN 'under_100' WHEN u.kostnad_oere < 50000000 THEN '100_500' WHEN u.kostnad_oere < 200000000 THEN '500_2000' WHEN u.kostnad_oere IS NOT NULL THEN 'over_2000' END AS kostnadsklasse) x
    CROSS JOIN LATERAL (SELECT array_to_tsvector(array_remove(ARRAY[felles.soekemerke('art', u.art), felles.soekemerke('tema', u.tema), felles.soekemerke('fase', u.fase), felles.soekemerke('utfall', u.utfall),
      felles.soekemerke('evidensgrad', u.evidensgrad::text), felles.soekemerke('kostnadsklasse', x.kostnadsklasse), felles.soekemerke('kommune', e.kommune_id::text), felles.soekemerke('aar', x.aar::text), CASE WHEN x.felle THEN felles.soekemerke('felle', 'ja') END]
      || ARRAY(SELECT felles.soekemerke('maalgruppe', g) FROM unnest(u.maalgrupper) g), NULL)) AS merker) m
  WHERE e.kommune_id = eier AND e.id = erfaring AND e.status <> 'trukket';
  RETURN NULL;
END $$;

-- Søk leser langt oftere enn noen deler, så et nytt ord skal rett inn i indeksen: ei liste ved siden av måtte vært lest hver gang.
-- Utvalget er en sekstendel, etter siste tegn i id-en. I en stor bank letes det først der, og i resten bare når det ga for lite: et ord hver fjerde har, koster da ikke mer enn et sjeldent.
DROP INDEX felles.erfaringssoek_stammer_idx, felles.erfaringssoek_tittelstammer_idx, felles.erfaringssoek_ord_idx;
-- Utløseren fører hver søkerad på nytt, slik den nå skal være.
UPDATE felles.erfaring SET nettverk_id = nettverk_id WHERE status <> 'trukket';
CREATE INDEX erfaringssoek_stammer_idx ON felles.erfaringssoek USING gin (stammer) WITH (fastupdate = off);
CREATE INDEX erfaringssoek_tittelstammer_idx ON felles.erfaringssoek USING gin (tittelstammer) WITH (fastupdate = off);
CREATE INDEX erfaringssoek_ord_idx ON felles.erfaringssoek USING gin (ord gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX erfaringssoek_utvalg_stammer_idx ON felles.erfaringssoek USING gin (stammer) WITH (fastupdate = off) WHERE right(erfaring_id::text, 1) = '0';
CREATE INDEX erfaringssoek_utvalg_tittelstammer_idx ON felles.erfaringssoek USING gin (tittelstammer) WITH (fastupdate = off) WHERE right(erfaring_id::text, 1) = '0';
CREATE INDEX erfaringssoek_utvalg_ord_idx ON felles.erfaringssoek USING gin (ord gin_trgm_ops) WITH (fastupdate = off) WHERE right(erfaring_id::text, 1) = '0';
-- Det som ligner på én erfaring, begynner med id-en alene.
CREATE INDEX ON felles.erfaringssoek (erfaring_id);
