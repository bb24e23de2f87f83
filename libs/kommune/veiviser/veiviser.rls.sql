-- Kommunens eget arbeid med fasene. Utenfra ses det ikke: det er en sjekkliste, ikke noe som er vedtatt.
GRANT SELECT, INSERT, UPDATE ON kommune.faseplass TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.fasekryss TO :kommune;
