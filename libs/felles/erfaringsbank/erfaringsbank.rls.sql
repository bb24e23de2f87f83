-- Erfaringen eies av kommunen som delte den. Medlemmene av nettverket og koordinatoren leser; innholdet slettes når den trekkes tilbake.
ALTER TABLE felles.erfaring ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaring FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (utgave, status, oppdiktet, delt, publisert, publisert_utgave, trukket, aapen_utgave, aapnet) ON felles.erfaring TO :kommune;
GRANT SELECT ON felles.erfaring TO :felles;
CREATE POLICY egen_kommune ON felles.erfaring TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.erfaring FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.erfaring FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

-- En utgave endres aldri. Ingen kan UPDATE den; den kommer når noe deles, og går når det trekkes tilbake.
ALTER TABLE felles.erfaringsutgave ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringsutgave FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.erfaringsutgave TO :kommune;
GRANT SELECT ON felles.erfaringsutgave TO :felles;
CREATE POLICY egen_kommune ON felles.erfaringsutgave TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.erfaringsutgave FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.erfaringsutgave FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

-- Gjennomgangen og forslagene er nettverkets egne. Nøkkelen til erfaringen ser forbi policyene; vilkåret gjør at en erfaring i et annet nettverk ikke kan røpes.
ALTER TABLE felles.erfaringsgjennomgang ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringsgjennomgang FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (tid) ON felles.erfaringsgjennomgang TO :felles;
GRANT SELECT ON felles.erfaringsgjennomgang TO :kommune;
CREATE POLICY koordinator ON felles.erfaringsgjennomgang TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (
  nettverk_id = :mitt_nettverk AND EXISTS (SELECT FROM felles.erfaring e WHERE e.kommune_id = erfaringseier_id AND e.id = erfaring_id));
CREATE POLICY medlem ON felles.erfaringsgjennomgang FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));

ALTER TABLE felles.erfaringsforslag ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringsforslag FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (trukket) ON felles.erfaringsforslag TO :felles;
GRANT SELECT ON felles.erfaringsforslag TO :kommune;
CREATE POLICY koordinator ON felles.erfaringsforslag TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (
  nettverk_id = :mitt_nettverk AND EXISTS (SELECT FROM felles.erfaring e WHERE e.kommune_id = erfaringseier_id AND e.id = erfaring_id));
-- Bare eieren av erfaringen ser forslagene til den, ikke de andre i nettverket.
CREATE POLICY eier ON felles.erfaringsforslag FOR SELECT TO :kommune USING (erfaringseier_id = :min_kommune);
-- En ordlyd er eierens ord, skrevet om. Når erfaringen er trukket tilbake, kan eieren ta den bort, og ikke før.
GRANT DELETE ON felles.erfaringsforslag TO :kommune;
CREATE POLICY eier_tar_bort ON felles.erfaringsforslag FOR DELETE TO :kommune USING (
  erfaringseier_id = :min_kommune AND slag = 'ordlyd' AND EXISTS (SELECT FROM felles.erfaring e WHERE e.kommune_id = erfaringseier_id AND e.id = erfaring_id AND e.status = 'trukket'));

ALTER TABLE felles.forslagssvar ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.forslagssvar FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.forslagssvar TO :kommune;
GRANT SELECT ON felles.forslagssvar TO :felles;
CREATE POLICY egen_kommune ON felles.forslagssvar TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.forslagssvar FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

-- At en kommune har tatt noe i bruk, og hva en delt erfaring er tilpasset fra. Kommunens egne rader; den forteller selv, og kan slutte. Nettverket leser.
-- Nøklene ser forbi policyene; vilkåret gjør at en erfaring i et annet nettverk ikke kan røpes.
ALTER TABLE felles.tilpasning ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.tilpasning FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.tilpasning TO :kommune;
GRANT SELECT ON felles.tilpasning TO :felles;
CREATE POLICY egen_kommune ON felles.tilpasning TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune)
    AND EXISTS (SELECT FROM felles.erfaring e WHERE e.kommune_id = kildeeier_id AND e.id = kilde_id));
CREATE POLICY medlem ON felles.tilpasning FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.tilpasning FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

ALTER TABLE felles.erfaringsopphav ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringsopphav FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.erfaringsopphav TO :kommune;
GRANT SELECT ON felles.erfaringsopphav TO :felles;
CREATE POLICY egen_kommune ON felles.erfaringsopphav TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune)
    AND EXISTS (SELECT FROM felles.erfaring e WHERE e.kommune_id = kildeeier_id AND e.id = kilde_id));
CREATE POLICY medlem ON felles.erfaringsopphav FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.erfaringsopphav FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
-- Et bilde ses av de andre så lenge samtykket gjelder, og ikke en dag lenger. Eieren kan ta bort innholdet, flytte datoen og vise det for alle, og ikke noe annet.
ALTER TABLE felles.erfaringsbilde ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringsbilde FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (samtykke_til, innhold, trukket, aapnet), DELETE ON felles.erfaringsbilde TO :kommune;
GRANT SELECT ON felles.erfaringsbilde TO :felles;
CREATE POLICY egen_kommune ON felles.erfaringsbilde TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.erfaringsbilde FOR SELECT TO :kommune USING (
  nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune) AND coalesce(samtykke_til >= (statement_timestamp() AT TIME ZONE 'Europe/Oslo')::date, true));
CREATE POLICY koordinator ON felles.erfaringsbilde FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk AND coalesce(samtykke_til >= (statement_timestamp() AT TIME ZONE 'Europe/Oslo')::date, true));

-- Hvilke bilder en utgave har. Teksten kan bare tas bort.
ALTER TABLE felles.utgavebilde ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.utgavebilde FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (alt_tekst, bildetekst), DELETE ON felles.utgavebilde TO :kommune;
GRANT SELECT ON felles.utgavebilde TO :felles;
CREATE POLICY egen_kommune ON felles.utgavebilde TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.utgavebilde FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.utgavebilde FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

-- Et vedlegg er en kopi. Eieren kan ta bort innholdet og tittelen, og ikke noe annet.
ALTER TABLE felles.erfaringsvedlegg ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringsvedlegg FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (innhold, trukket), DELETE ON felles.erfaringsvedlegg TO :kommune;
GRANT SELECT ON felles.erfaringsvedlegg TO :felles;
CREATE POLICY egen_kommune ON felles.erfaringsvedlegg TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.erfaringsvedlegg FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.erfaringsvedlegg FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

ALTER TABLE felles.utgavevedlegg ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.utgavevedlegg FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (tittel), DELETE ON felles.utgavevedlegg TO :kommune;
GRANT SELECT ON felles.utgavevedlegg TO :felles;
CREATE POLICY egen_kommune ON felles.utgavevedlegg TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.utgavevedlegg FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.utgavevedlegg FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

-- Spørsmålet eies av kommunen som spør, svaret av kommunen som eier erfaringen, og takken av kommunen som takker. Nettverket leser.
ALTER TABLE felles.erfaringsspoersmaal ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringsspoersmaal FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (tekst, trukket) ON felles.erfaringsspoersmaal TO :kommune;
GRANT SELECT ON felles.erfaringsspoersmaal TO :felles;
CREATE POLICY egen_kommune ON felles.erfaringsspoersmaal TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune)
    AND EXISTS (SELECT FROM felles.erfaring e WHERE e.kommune_id = erfaringseier_id AND e.id = erfaring_id));
CREATE POLICY medlem ON felles.erfaringsspoersmaal FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.erfaringsspoersmaal FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

-- Bare den som eier erfaringen, svarer på spørsmålene til den.
ALTER TABLE felles.erfaringssvar ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringssvar FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.erfaringssvar TO :kommune;
GRANT SELECT ON felles.erfaringssvar TO :felles;
CREATE POLICY egen_kommune ON felles.erfaringssvar TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune)
    AND EXISTS (SELECT FROM felles.erfaringsspoersmaal q WHERE q.kommune_id = spoersmaalseier_id AND q.id = spoersmaal_id AND q.erfaringseier_id = :min_kommune));
CREATE POLICY medlem ON felles.erfaringssvar FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.erfaringssvar FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

ALTER TABLE felles.erfaringstakk ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringstakk FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.erfaringstakk TO :kommune;
GRANT SELECT ON felles.erfaringstakk TO :felles;
CREATE POLICY egen_kommune ON felles.erfaringstakk TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune)
    AND EXISTS (SELECT FROM felles.erfaring e WHERE e.kommune_id = erfaringseier_id AND e.id = erfaring_id));
CREATE POLICY medlem ON felles.erfaringstakk FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.erfaringstakk FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
