-- Delen som hører til ett nettverk, stilt opp én gang for hvert. Her er rettigheten muren: bare nettverkets egen gruppe har den.
-- Et vilkår på radene ville holdt søket borte fra indeksene, for @@ er ikke lekkasjefri. Ingen kan skrive her; det skjer gjennom felles.erfaringssoek.
ALTER TABLE felles.erfaringssoek_n:nr ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringssoek_n:nr FORCE ROW LEVEL SECURITY;
-- Radene pakkes ikke og deles ikke opp: rangeringen leser dem mange ganger for hvert søk.
ALTER TABLE felles.erfaringssoek_n:nr SET (toast_tuple_target = 8160);
GRANT SELECT ON felles.erfaringssoek_n:nr TO :n:nr;
CREATE POLICY medlem ON felles.erfaringssoek_n:nr FOR SELECT TO :n:nr USING (true);
