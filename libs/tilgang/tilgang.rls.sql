-- Kommunen administrerer sine egne medlemskap på sin egen innlogging. Personer, passord og økter ser den aldri.
ALTER TABLE tilgang.arbeidsrom ENABLE ROW LEVEL SECURITY;
ALTER TABLE tilgang.arbeidsrom FORCE ROW LEVEL SECURITY;
GRANT SELECT, UPDATE (utgave, logg_hash) ON tilgang.arbeidsrom TO :kommune;
GRANT SELECT ON tilgang.arbeidsrom TO :innlogging;
GRANT SELECT, INSERT ON tilgang.arbeidsrom TO :forvalter;
CREATE POLICY egen_kommune ON tilgang.arbeidsrom TO :kommune USING (kommune_id = :min_kommune) WITH CHECK (kommune_id = :min_kommune);
CREATE POLICY oppslag ON tilgang.arbeidsrom FOR SELECT TO :innlogging USING (true);
CREATE POLICY forvaltning ON tilgang.arbeidsrom TO :forvalter USING (true) WITH CHECK (true);

ALTER TABLE tilgang.medlemskap ENABLE ROW LEVEL SECURITY;
ALTER TABLE tilgang.medlemskap FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT (id, rom, kommune_id, navn, epost, rolle, fra, til), UPDATE (rolle, fra, til, versjon) ON tilgang.medlemskap TO :kommune;
GRANT SELECT, UPDATE (person_id, navn, epost, versjon) ON tilgang.medlemskap TO :innlogging;
GRANT SELECT, INSERT, UPDATE (rolle, fra, til, taushet_signert, versjon) ON tilgang.medlemskap TO :forvalter;
CREATE POLICY egen_kommune ON tilgang.medlemskap TO :kommune USING (kommune_id = :min_kommune) WITH CHECK (kommune_id = :min_kommune AND rom = 'kommune');
CREATE POLICY oppslag ON tilgang.medlemskap TO :innlogging USING (true) WITH CHECK (true);
CREATE POLICY forvaltning ON tilgang.medlemskap TO :forvalter USING (true) WITH CHECK (true);

-- En invitasjon kan lages av den som ser medlemskapet; nøkkelen kan bare innloggingen slå opp.
ALTER TABLE tilgang.invitasjon ENABLE ROW LEVEL SECURITY;
ALTER TABLE tilgang.invitasjon FORCE ROW LEVEL SECURITY;
GRANT INSERT, SELECT (medlemskap_id), UPDATE (brukt) ON tilgang.invitasjon TO :kommune;
GRANT INSERT ON tilgang.invitasjon TO :forvalter;
GRANT SELECT, UPDATE (brukt) ON tilgang.invitasjon TO :innlogging;
CREATE POLICY egen_kommune ON tilgang.invitasjon TO :kommune
  USING (EXISTS (SELECT FROM tilgang.medlemskap m WHERE m.id = medlemskap_id AND m.kommune_id = :min_kommune))
  WITH CHECK (EXISTS (SELECT FROM tilgang.medlemskap m WHERE m.id = medlemskap_id AND m.kommune_id = :min_kommune));
CREATE POLICY oppslag ON tilgang.invitasjon TO :innlogging USING (true) WITH CHECK (true);
CREATE POLICY forvaltning ON tilgang.invitasjon FOR INSERT TO :forvalter WITH CHECK (true);

ALTER TABLE tilgang.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE tilgang.person FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON tilgang.person TO :innlogging;
GRANT SELECT, INSERT ON tilgang.person TO :forvalter;
CREATE POLICY oppslag ON tilgang.person TO :innlogging USING (true) WITH CHECK (true);
CREATE POLICY forvaltning ON tilgang.person TO :forvalter USING (true) WITH CHECK (true);

ALTER TABLE tilgang.passord ENABLE ROW LEVEL SECURITY;
ALTER TABLE tilgang.passord FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (hash, satt) ON tilgang.passord TO :innlogging;
GRANT INSERT ON tilgang.passord TO :forvalter;
CREATE POLICY oppslag ON tilgang.passord TO :innlogging USING (true) WITH CHECK (true);
CREATE POLICY forvaltning ON tilgang.passord FOR INSERT TO :forvalter WITH CHECK (true);

ALTER TABLE tilgang.sesjon ENABLE ROW LEVEL SECURITY;
ALTER TABLE tilgang.sesjon FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (sist_brukt), DELETE ON tilgang.sesjon TO :innlogging;
CREATE POLICY oppslag ON tilgang.sesjon TO :innlogging USING (true) WITH CHECK (true);

ALTER TABLE tilgang.nullstilling ENABLE ROW LEVEL SECURITY;
ALTER TABLE tilgang.nullstilling FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (brukt) ON tilgang.nullstilling TO :innlogging;
GRANT INSERT ON tilgang.nullstilling TO :forvalter;
CREATE POLICY oppslag ON tilgang.nullstilling TO :innlogging USING (true) WITH CHECK (true);
CREATE POLICY forvaltning ON tilgang.nullstilling FOR INSERT TO :forvalter WITH CHECK (true);
