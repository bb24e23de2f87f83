-- Det kommunen gjør med anbefalingene. Utenfra ser ingen det, heller ikke de som evaluerer: svaret går ut gjennom døra.
GRANT SELECT, INSERT, DELETE ON kommune.anbefalingstiltak TO :kommune;
GRANT SELECT, INSERT, UPDATE (tekst, versjon), DELETE ON kommune.anbefalingsnotat TO :kommune;
