-- Likhet mellom ord, til sammensatte ord og skrivefeil. Betrodd utvidelse: eieren kan legge den inn selv. I pg_catalog er den utenfor skjemaene muren gjelder for, og ingen kan gi den bort.
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA pg_catalog;

-- Teksten slik det søkes i den: små bokstaver, æ→ae, ø→oe, å→aa, ingen aksenter, og tegn som binder ord sammen, skiller dem. Den doble m-en bokmål og nynorsk har i bøyde former, er enkel, så «ungdommer» og «ungdom» har samme stamme.
CREATE FUNCTION felles.foldet(tekst text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN replace(replace(replace(replace(translate(lower(tekst), 'ÆØÅÄÖäöÉÈÊËÓÒÔÜÁÀÂéèêëóòôüáàâ-/_.:@+&%#~\<>', 'æøåæøæøeeeeoooyaaaeeeeoooyaaa              '), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'), 'mm', 'm');

-- Stammene i teksten. Konfigurasjonen følger med PostgreSQL og kjenner både bokmål og nynorsk.
CREATE FUNCTION felles.stammer(tekst text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_tsvector('pg_catalog.norwegian'::regconfig, coalesce(felles.foldet(tekst), ''));

-- Det det søkes i: én rad for hver erfaring som er delt, i én del for hvert nettverk. Delen lages av muren når nettverket får innloggingene sine.
-- Skrives gjennom denne tabellen av eieren; leses i delen av nettverkets egen gruppe, uten vilkår på radene, så indeksene kan brukes.
CREATE TABLE felles.erfaringssoek (
  kommune_id int NOT NULL,
  erfaring_id uuid NOT NULL,
  nettverk_id int NOT NULL,
  utgave int NOT NULL,
  status text NOT NULL CHECK (status IN ('delt', 'publisert')),
  kunngjort timestamptz NOT NULL,
  art text NOT NULL,
  tema text,
  fase text,
  utfall text NOT NULL,
  felle boolean NOT NULL,
  evidensgrad int NOT NULL,
  kostnadsklasse text CHECK (kostnadsklasse IN ('under_100', '100_500', '500_2000', 'over_2000')),
  aar int,
  maalgrupper text[] NOT NULL DEFAULT '{}',
  -- Ordene i tittel og målgrupper, til det som ligner. Kort, for hvert ord til gjør oppslaget dyrere for alle.
  ord text NOT NULL,
  -- Vekten sier hvor ordet står: A tittel, B kort tekst, sted, målgrupper, mål og tema, C bakgrunn, gjennomføring og resultater, D det som er lært, og hvordan det gikk.
  stammer tsvector NOT NULL,
  tittelstammer tsvector NOT NULL,
  PRIMARY KEY (kommune_id, erfaring_id, nettverk_id),
  FOREIGN KEY (kommune_id, erfaring_id) REFERENCES felles.erfaring
) PARTITION BY LIST (nettverk_id);
-- Stammene leses ved hver rangering; utenfor raden måtte de hentes for seg.
ALTER TABLE felles.erfaringssoek ALTER COLUMN stammer SET STORAGE MAIN;
CREATE INDEX ON felles.erfaringssoek USING gin (stammer);
CREATE INDEX ON felles.erfaringssoek USING gin (tittelstammer);
CREATE INDEX ON felles.erfaringssoek USING gin (ord gin_trgm_ops);
CREATE INDEX ON felles.erfaringssoek (kunngjort);

-- Søkeraden følger den gjeldende utgaven. Den som deler, trekker tilbake eller publiserer, kan ikke glemme den: det skjer i samme setning, på eierens innlogging.
CREATE FUNCTION felles.erfaringssoek_foelger() RETURNS trigger LANGUAGE plpgsql AS $$
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
  SELECT e.kommune_id, e.id, e.nettverk_id, u.utgave, e.status, coalesce(e.publisert, u.delt), u.art, u.tema, u.fase, u.utfall,
    cardinality(u.fallgruver) > 0 OR u.utfall IN ('stoppet', 'utsatt'), u.evidensgrad,
    CASE WHEN u.kostnad_oere < 10000000 THEN 'under_100' WHEN u.kostnad_oere < 50000000 THEN '100_500' WHEN u.kostnad_oere < 200000000 THEN '500_2000' WHEN u.kostnad_oere IS NOT NULL THEN 'over_2000' END,
    left(u.oppstart, 4)::int, u.maalgrupper,
    felles.foldet(concat_ws(' ', u.tittel, array_to_string(u.maalgrupper, ' '))),
    setweight(felles.stammer(u.tittel), 'A')
      || setweight(felles.stammer(concat_ws(' . ', u.kort, u.sted, array_to_string(u.maalgrupper, ' '), array_to_string(u.maal, ' '), replace(u.tema, '_', ' '))), 'B')
      || setweight(felles.stammer(concat_ws(' . ', u.kontekst, u.gjennomfoering, array_to_string(u.partnere, ' '), (SELECT string_agg(r ->> 'tekst', ' . ') FROM jsonb_array_elements(u.resultater) r))), 'C')
      || setweight(felles.stammer(concat_ws(' . ', array_to_string(u.suksesskriterier, ' . '), array_to_string(u.fallgruver, ' . '), array_to_string(u.laerdom, ' . '), u.aarsak, u.utfall, replace(u.aarsak_kode, '_', ' '))), 'D'),
    felles.stammer(concat_ws(' ', u.tittel, u.kort))
  FROM felles.erfaring e JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave
  WHERE e.kommune_id = eier AND e.id = erfaring AND e.status <> 'trukket';
  RETURN NULL;
END $$;
CREATE TRIGGER erfaringssoek_foelger AFTER INSERT OR DELETE ON felles.erfaringsutgave FOR EACH ROW EXECUTE FUNCTION felles.erfaringssoek_foelger();
CREATE TRIGGER erfaringssoek_foelger AFTER UPDATE ON felles.erfaring FOR EACH ROW EXECUTE FUNCTION felles.erfaringssoek_foelger();
