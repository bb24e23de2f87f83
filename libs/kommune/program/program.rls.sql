GRANT SELECT, INSERT, UPDATE ON kommune.satsing TO :kommune;
GRANT SELECT, INSERT, UPDATE ON kommune.omraade TO :kommune;
-- Ingen DELETE: et vedtatt dokument slettes aldri, og et utkast blir stående.
GRANT SELECT, INSERT, UPDATE ON kommune.styringsdokument TO :kommune;
GRANT SELECT, INSERT, UPDATE ON kommune.innsatsomraade TO :kommune;
GRANT SELECT, INSERT, UPDATE ON kommune.maal TO :kommune;
-- En lenke har ikke noe eget liv; loggen på målet viser hva den var.
GRANT SELECT, INSERT, DELETE ON kommune.maal_innsatsomraade TO :kommune;
GRANT SELECT, INSERT, UPDATE ON kommune.programrolle TO :kommune;
GRANT SELECT, INSERT, UPDATE ON kommune.metode TO :kommune;
GRANT SELECT, INSERT, UPDATE ON kommune.suksessfaktor TO :kommune;
GRANT SELECT, INSERT, UPDATE ON kommune.utfordring TO :kommune;

-- Utenfra synes programmet slik det er, uten utkast til avtaler og beskrivelser.
GRANT SELECT ON kommune.satsing, kommune.omraade, kommune.styringsdokument, kommune.innsatsomraade, kommune.maal, kommune.maal_innsatsomraade,
  kommune.programrolle, kommune.metode, kommune.suksessfaktor, kommune.utfordring TO :les;
CREATE POLICY innsyn ON kommune.satsing FOR SELECT TO :les USING (true);
CREATE POLICY innsyn ON kommune.omraade FOR SELECT TO :les USING (true);
CREATE POLICY innsyn ON kommune.styringsdokument FOR SELECT TO :les USING (status <> 'utkast');
CREATE POLICY innsyn ON kommune.innsatsomraade FOR SELECT TO :les USING (true);
CREATE POLICY innsyn ON kommune.maal FOR SELECT TO :les USING (true);
CREATE POLICY innsyn ON kommune.maal_innsatsomraade FOR SELECT TO :les USING (true);
CREATE POLICY innsyn ON kommune.programrolle FOR SELECT TO :les USING (true);
CREATE POLICY innsyn ON kommune.metode FOR SELECT TO :les USING (true);
CREATE POLICY innsyn ON kommune.suksessfaktor FOR SELECT TO :les USING (true);
CREATE POLICY innsyn ON kommune.utfordring FOR SELECT TO :les USING (true);
