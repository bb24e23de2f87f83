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
