-- Kommunens eget. Den som leser utenfra, trenger det ikke.
GRANT SELECT, INSERT, UPDATE ON kommune.innstilling TO :kommune;
