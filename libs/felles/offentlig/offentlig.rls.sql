-- Alt den kan lese som ikke har logget inn. Ingenting annet gir denne gruppa noe, og ingenting gir den lov til å skrive.
GRANT USAGE ON SCHEMA felles, referanse TO :aapen;
-- Navnet på kommunene, så det som er åpnet, har en avsender.
GRANT SELECT (id, navn, fylkesnummer) ON referanse.kommune TO :aapen;
GRANT SELECT (nummer, kommune_id, til) ON referanse.kommunenummer TO :aapen;

-- En erfaring eieren har åpnet, i den ene utgaven hun åpnet. At bare en publisert kan være åpen, er en regel på raden.
GRANT SELECT (kommune_id, id, aapen_utgave, oppdiktet, publisert, aapnet) ON felles.erfaring TO :aapen;
CREATE POLICY aapent ON felles.erfaring FOR SELECT TO :aapen USING (aapnet IS NOT NULL);
GRANT SELECT (kommune_id, erfaring_id, utgave, art, tittel, kort, sted, kontekst, gjennomfoering, maalgrupper, maal, partnere, oppstart, slutt, tema, fase, utfall, aarsak_kode, aarsak,
  deltakere, deltakere_til, deltakere_presisjon, deltakere_skjult, kostnad_oere, kostnad_til_oere, kostnad_presisjon, kostnad_merknad, resultater, suksesskriterier, fallgruver, laerdom,
  tenkt_virkning, andre_forklaringer, undersoekelse, evidensgrad, innsats, innsats_merknad, overfoerbarhet, overfoerbarhet_merknad, kontaktrolle, kontaktenhet, lenker, kilde) ON felles.erfaringsutgave TO :aapen;
CREATE POLICY aapent ON felles.erfaringsutgave FOR SELECT TO :aapen USING (
  EXISTS (SELECT FROM felles.erfaring e WHERE e.kommune_id = erfaringsutgave.kommune_id AND e.id = erfaring_id AND e.aapen_utgave = erfaringsutgave.utgave));

-- Søket i dem: delen alle kan lese, uten vilkår på radene, ellers brukes ikke indeksene. Der er rettigheten muren, og en rad finnes bare så lenge utgaven er åpen. Ingen kan skrive her; det skjer gjennom felles.erfaringssoek.
ALTER TABLE felles.erfaringssoek_aapen ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringssoek_aapen FORCE ROW LEVEL SECURITY;
GRANT SELECT ON felles.erfaringssoek_aapen TO :aapen;
CREATE POLICY aapent ON felles.erfaringssoek_aapen FOR SELECT TO :aapen USING (true);
-- Ordene som er like på de to målformene.
GRANT SELECT (bokmaal, nynorsk) ON referanse.ord TO :aapen;

-- Bildene i den, når samtykket gjelder alle og fortsatt gjelder. Teksten om et bilde ses bare sammen med det.
GRANT SELECT (kommune_id, id, erfaring_id, bredde, hoeyde, sha256, innhold, aapnet) ON felles.erfaringsbilde TO :aapen;
CREATE POLICY aapent ON felles.erfaringsbilde FOR SELECT TO :aapen USING (aapnet IS NOT NULL AND trukket IS NULL AND coalesce(samtykke_til >= (statement_timestamp() AT TIME ZONE 'Europe/Oslo')::date, true)
  AND EXISTS (SELECT FROM felles.erfaring e WHERE e.kommune_id = erfaringsbilde.kommune_id AND e.id = erfaring_id));
GRANT SELECT (kommune_id, erfaring_id, utgave, bilde_id, nr, alt_tekst, bildetekst) ON felles.utgavebilde TO :aapen;
CREATE POLICY aapent ON felles.utgavebilde FOR SELECT TO :aapen USING (
  EXISTS (SELECT FROM felles.erfaring e WHERE e.kommune_id = utgavebilde.kommune_id AND e.id = erfaring_id AND e.aapen_utgave = utgavebilde.utgave)
  AND EXISTS (SELECT FROM felles.erfaringsbilde b WHERE b.kommune_id = utgavebilde.kommune_id AND b.id = bilde_id));

-- Delte planer og resultater eieren har åpnet.
GRANT SELECT (kommune_id, id, type, aar, periode, utgave, satsing, oppdiktet, delt, trukket, mottaker, aapnet, eldre_siden, innbyggere, innbyggere_til, innbyggere_presisjon) ON felles.deling TO :aapen;
CREATE POLICY aapent ON felles.deling FOR SELECT TO :aapen USING (mottaker = 'aapent' AND trukket IS NULL AND type <> 'fordeling');
GRANT SELECT (kommune_id, deling_id, aar, tema, giverart, beloep_oere) ON felles.delt_beloep TO :aapen;
CREATE POLICY aapent ON felles.delt_beloep FOR SELECT TO :aapen USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_beloep.kommune_id AND d.id = deling_id));
GRANT SELECT (kommune_id, deling_id, tema, status, antall) ON felles.delt_tiltak TO :aapen;
CREATE POLICY aapent ON felles.delt_tiltak FOR SELECT TO :aapen USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_tiltak.kommune_id AND d.id = deling_id));
GRANT SELECT (kommune_id, deling_id, serie_id, nr, navn, enhet, retning, nivaa, telling, omfang, definisjonsutgave, verdi, til_verdi, presisjon) ON felles.delt_indikator TO :aapen;
CREATE POLICY aapent ON felles.delt_indikator FOR SELECT TO :aapen USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_indikator.kommune_id AND d.id = deling_id));
GRANT SELECT (kommune_id, deling_id, aar, tema, giverart, fra_oere, til_oere) ON felles.delt_forbruk TO :aapen;
CREATE POLICY aapent ON felles.delt_forbruk FOR SELECT TO :aapen USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_forbruk.kommune_id AND d.id = deling_id));

-- Merkene: når noe ble lukket, og av hvem. Innholdet er ikke her.
ALTER TABLE felles.lukking ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.lukking FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (lukket), DELETE ON felles.lukking TO :kommune;
GRANT SELECT ON felles.lukking TO :felles;
GRANT SELECT (kommune_id, gjelder, slag, lukket) ON felles.lukking TO :aapen;
CREATE POLICY egen_kommune ON felles.lukking TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.lukking FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.lukking FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
CREATE POLICY aapent ON felles.lukking FOR SELECT TO :aapen USING (true);
